// docker network disconnect.
import type { CommandSpec } from '../../types';

export const networkDisconnect: CommandSpec = {
  path: ['network', 'disconnect'],
  usage: '[OPTIONS] NETWORK CONTAINER',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'NETWORK', kind: 'network', doc: { en: '', ko: '' } },
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
  ],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
