// docker swarm init.
import type { CommandSpec } from '../../types';

export const swarmInit: CommandSpec = {
  path: ['swarm', 'init'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'advertise-addr', type: 'advertise-address', doc: { en: '', ko: '' } },
    { long: 'autolock', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'availability', type: 'node-availability', default: 'active', doc: { en: '', ko: '' } },
    { long: 'cert-expiry', type: 'duration', default: '2160h0m0s', doc: { en: '', ko: '' } },
    { long: 'data-path-addr', type: 'advertise-address', doc: { en: '', ko: '' } },
    { long: 'data-path-port', type: 'uint32', doc: { en: '', ko: '' } },
    { long: 'default-addr-pool', type: 'address-pool', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'default-addr-pool-mask-length', type: 'uint32', default: '24', doc: { en: '', ko: '' } },
    { long: 'dispatcher-heartbeat', type: 'duration', default: '5s', doc: { en: '', ko: '' } },
    { long: 'external-ca', type: 'external-ca', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'force-new-cluster', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'listen-addr', type: 'listen-address', default: '0.0.0.0:2377', doc: { en: '', ko: '' } },
    { long: 'max-snapshots', type: 'uint', doc: { en: '', ko: '' } },
    { long: 'snapshot-interval', type: 'uint', default: '10000', doc: { en: '', ko: '' } },
    { long: 'task-history-limit', type: 'int', default: '5', doc: { en: '', ko: '' } },
  ],
};
