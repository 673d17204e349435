// docker network create.
import type { CommandSpec } from '../../types';

export const networkCreate: CommandSpec = {
  path: ['network', 'create'],
  usage: '[OPTIONS] NETWORK',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NETWORK', kind: 'network', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'attachable', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'aux-address', type: 'key-value', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'config-from', type: 'string', doc: { en: '', ko: '' } },
    { long: 'config-only', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'driver', short: 'd', type: 'network-driver', default: 'bridge', doc: { en: '', ko: '' } },
    { long: 'gateway', type: 'ip-address', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'ingress', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'internal', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'ip-range', type: 'ip-range', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'ipam-driver', type: 'string', default: 'default', doc: { en: '', ko: '' } },
    { long: 'ipam-opt', type: 'key-value', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'ipv4', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
    { long: 'ipv6', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'label', type: 'label', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'opt', short: 'o', type: 'driver-option', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'scope', type: 'string', doc: { en: '', ko: '' } },
    { long: 'subnet', type: 'subnet', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
