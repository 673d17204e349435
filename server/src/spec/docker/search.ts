// docker search.
import type { CommandSpec } from '../types';

export const search: CommandSpec = {
  path: ['search'],
  usage: '[OPTIONS] TERM',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'TERM', kind: 'text', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'filter', short: 'f', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'limit', type: 'int', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
