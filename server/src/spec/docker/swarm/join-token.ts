// docker swarm join-token.
import type { CommandSpec } from '../../types';

export const swarmJoinToken: CommandSpec = {
  path: ['swarm', 'join-token'],
  usage: '[OPTIONS] (worker|manager)',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: '(worker|manager)', kind: 'text', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'rotate', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
