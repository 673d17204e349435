// docker completion bash.
import type { CommandSpec } from '../../types';

export const completionBash: CommandSpec = {
  path: ['completion', 'bash'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'no-descriptions', type: 'switch', doc: { en: '', ko: '' } }],
  hidden: true,
};
