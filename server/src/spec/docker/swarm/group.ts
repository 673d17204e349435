// docker swarm.
import type { CommandSpec } from '../../types';

export const swarm: CommandSpec = {
  path: ['swarm'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
  group: true,
};
