// docker manifest.
import type { CommandSpec } from '../../types';

export const manifest: CommandSpec = {
  path: ['manifest'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
