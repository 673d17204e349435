// docker container.
import type { CommandSpec } from '../../types';

export const container: CommandSpec = {
  path: ['container'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
