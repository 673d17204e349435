// docker network prune.
import type { CommandSpec } from '../../types';

export const networkPrune: CommandSpec = {
  path: ['network', 'prune'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'filter', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
