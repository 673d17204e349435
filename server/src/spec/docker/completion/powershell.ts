// docker completion powershell.
import type { CommandSpec } from '../../types';

export const completionPowershell: CommandSpec = {
  path: ['completion', 'powershell'],
  usage: '[flags]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'no-descriptions', type: 'switch', doc: { en: '', ko: '' } }],
  hidden: true,
};
