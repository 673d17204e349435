// docker builder.
import type { CommandSpec } from '../../types';

export const builder: CommandSpec = {
  path: ['builder'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
