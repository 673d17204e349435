// docker swarm unlock.
import type { CommandSpec } from '../../types';

export const swarmUnlock: CommandSpec = {
  path: ['swarm', 'unlock'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [],
};
