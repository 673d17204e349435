// docker trust.
import type { CommandSpec } from '../../types';

export const trust: CommandSpec = {
  path: ['trust'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
