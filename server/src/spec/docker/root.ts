// docker .
import type { CommandSpec } from '../types';

export const docker: CommandSpec = {
  path: [],
  usage: '[OPTIONS] COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'config', type: 'host-path', default: '~/.docker', doc: { en: '', ko: '' } },
    { long: 'context', short: 'c', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'host', short: 'H', type: 'docker-host', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'log-level', short: 'l', type: 'string', default: 'info', doc: { en: '', ko: '' } },
    { long: 'tls', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'tlscacert', type: 'host-path', default: '~/.docker/ca.pem', doc: { en: '', ko: '' } },
    { long: 'tlscert', type: 'host-path', default: '~/.docker/cert.pem', doc: { en: '', ko: '' } },
    { long: 'tlskey', type: 'host-path', default: '~/.docker/key.pem', doc: { en: '', ko: '' } },
    { long: 'tlsverify', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'version', short: 'v', type: 'switch', doc: { en: '', ko: '' } },
  ],
  flagsStopAtOperand: true,
  group: true,
};
