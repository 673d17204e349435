// docker plugin.
import type { CommandSpec } from '../../types';

export const plugin: CommandSpec = {
  path: ['plugin'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
