// docker completion fish.
import type { CommandSpec } from '../../types';

export const completionFish: CommandSpec = {
  path: ['completion', 'fish'],
  usage: '[flags]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'no-descriptions', type: 'switch', doc: { en: '', ko: '' } }],
  hidden: true,
};
