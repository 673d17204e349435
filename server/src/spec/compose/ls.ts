// docker compose ls.
import type { CommandSpec } from '../types';

export const composeLs: CommandSpec = {
  path: ['compose', 'ls'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'all', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', default: 'table', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
