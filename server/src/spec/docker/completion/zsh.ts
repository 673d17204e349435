// docker completion zsh.
import type { CommandSpec } from '../../types';

export const completionZsh: CommandSpec = {
  path: ['completion', 'zsh'],
  usage: '[flags]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'no-descriptions', type: 'switch', doc: { en: '', ko: '' } }],
  hidden: true,
};
