// docker trust key.
import type { CommandSpec } from '../../types';

export const trustKey: CommandSpec = {
  path: ['trust', 'key'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
