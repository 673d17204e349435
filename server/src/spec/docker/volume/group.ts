// docker volume.
import type { CommandSpec } from '../../types';

export const volume: CommandSpec = {
  path: ['volume'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
