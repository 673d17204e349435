// docker builder prune.
import type { CommandSpec } from '../../types';

export const builderPrune: CommandSpec = {
  path: ['builder', 'prune'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  operandLimit: { min: 0, max: null },
  flags: [
    { long: 'all', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'keep-storage', type: 'bytes', doc: { en: '', ko: '' } },
  ],
};
