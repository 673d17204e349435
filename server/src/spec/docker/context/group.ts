// docker context.
import type { CommandSpec } from '../../types';

export const context: CommandSpec = {
  path: ['context'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
