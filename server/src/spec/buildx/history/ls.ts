// docker buildx history ls.
import type { CommandSpec } from '../../types';

export const buildxHistoryLs: CommandSpec = {
  path: ['buildx', 'history', 'ls'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', type: 'key-value', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', default: 'table', doc: { en: '', ko: '' } },
    { long: 'local', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
