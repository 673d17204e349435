// docker swarm update.
import type { CommandSpec } from '../../types';

export const swarmUpdate: CommandSpec = {
  path: ['swarm', 'update'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'autolock', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'cert-expiry', type: 'duration', default: '2160h0m0s', doc: { en: '', ko: '' } },
    { long: 'dispatcher-heartbeat', type: 'duration', default: '5s', doc: { en: '', ko: '' } },
    { long: 'external-ca', type: 'external-ca', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'max-snapshots', type: 'uint', doc: { en: '', ko: '' } },
    { long: 'snapshot-interval', type: 'uint', default: '10000', doc: { en: '', ko: '' } },
    { long: 'task-history-limit', type: 'int', default: '5', doc: { en: '', ko: '' } },
  ],
};
