// docker checkpoint.
import type { CommandSpec } from '../../types';

export const checkpoint: CommandSpec = {
  path: ['checkpoint'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
  experimental: true,
};
