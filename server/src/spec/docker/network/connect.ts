// docker network connect.
import type { CommandSpec } from '../../types';

export const networkConnect: CommandSpec = {
  path: ['network', 'connect'],
  usage: '[OPTIONS] NETWORK CONTAINER',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'NETWORK', kind: 'network', doc: { en: '', ko: '' } },
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'alias', type: 'csv', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'driver-opt', type: 'endpoint-option', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'gw-priority', type: 'int', doc: { en: '', ko: '' } },
    { long: 'ip', type: 'ip-address', doc: { en: '', ko: '' } },
    { long: 'ip6', type: 'ip-address', doc: { en: '', ko: '' } },
    { long: 'link', type: 'link', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'link-local-ip', type: 'link-local-ip', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
