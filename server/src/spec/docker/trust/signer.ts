// docker trust signer.
import type { CommandSpec } from '../../types';

export const trustSigner: CommandSpec = {
  path: ['trust', 'signer'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
