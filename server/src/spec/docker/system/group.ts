// docker system.
import type { CommandSpec } from '../../types';

export const system: CommandSpec = {
  path: ['system'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
