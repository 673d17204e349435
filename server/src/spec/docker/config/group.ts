// docker config.
import type { CommandSpec } from '../../types';

export const config: CommandSpec = {
  path: ['config'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
