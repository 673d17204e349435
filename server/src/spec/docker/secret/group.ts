// docker secret.
import type { CommandSpec } from '../../types';

export const secret: CommandSpec = {
  path: ['secret'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
