// docker swarm ca.
import type { CommandSpec } from '../../types';

export const swarmCa: CommandSpec = {
  path: ['swarm', 'ca'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'ca-cert', type: 'host-path', doc: { en: '', ko: '' } },
    { long: 'ca-key', type: 'host-path', doc: { en: '', ko: '' } },
    { long: 'cert-expiry', type: 'duration', default: '2160h0m0s', doc: { en: '', ko: '' } },
    { long: 'detach', short: 'd', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'external-ca', type: 'external-ca', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'rotate', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
