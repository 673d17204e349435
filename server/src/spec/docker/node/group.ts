// docker node.
import type { CommandSpec } from '../../types';

export const node: CommandSpec = {
  path: ['node'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
