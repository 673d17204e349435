// docker service.
import type { CommandSpec } from '../../types';

export const service: CommandSpec = {
  path: ['service'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
