// docker service scale.
import type { CommandSpec } from '../../types';

export const serviceScale: CommandSpec = {
  path: ['service', 'scale'],
  usage: 'SERVICE=REPLICAS [SERVICE=REPLICAS...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE=REPLICAS', kind: 'key-value', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'detach', short: 'd', type: 'switch', doc: { en: '', ko: '' } }],
};
