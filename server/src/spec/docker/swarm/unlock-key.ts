// docker swarm unlock-key.
import type { CommandSpec } from '../../types';

export const swarmUnlockKey: CommandSpec = {
  path: ['swarm', 'unlock-key'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'rotate', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
