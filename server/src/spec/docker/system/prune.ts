// docker system prune.
import type { CommandSpec } from '../../types';

export const systemPrune: CommandSpec = {
  path: ['system', 'prune'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'all', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'volumes', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
