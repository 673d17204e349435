// docker image prune.
import type { CommandSpec } from '../../types';

export const imagePrune: CommandSpec = {
  path: ['image', 'prune'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'all', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
