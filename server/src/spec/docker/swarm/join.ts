// docker swarm join.
import type { CommandSpec } from '../../types';

export const swarmJoin: CommandSpec = {
  path: ['swarm', 'join'],
  usage: '[OPTIONS] HOST:PORT',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'HOST:PORT', kind: 'text', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'advertise-addr', type: 'advertise-address', doc: { en: '', ko: '' } },
    { long: 'availability', type: 'node-availability', default: 'active', doc: { en: '', ko: '' } },
    { long: 'data-path-addr', type: 'advertise-address', doc: { en: '', ko: '' } },
    { long: 'listen-addr', type: 'listen-address', default: '0.0.0.0:2377', doc: { en: '', ko: '' } },
    { long: 'token', type: 'string', doc: { en: '', ko: '' } },
  ],
};
