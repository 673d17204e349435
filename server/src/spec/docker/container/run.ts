// docker container run.
import { containerHealthFlags } from '../../shared/container-health-flags';
import { containerNetworkFlags } from '../../shared/container-network-flags';
import { containerProcessFlags } from '../../shared/container-process-flags';
import { containerResourceFlags } from '../../shared/container-resource-flags';
import { containerSecurityFlags } from '../../shared/container-security-flags';
import { containerStorageFlags } from '../../shared/container-storage-flags';
import type { CommandSpec } from '../../types';

export const containerRun: CommandSpec = {
  path: ['container', 'run'],
  aliases: [['run']],
  usage: '[OPTIONS] IMAGE [COMMAND] [ARG...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'IMAGE', kind: 'image', doc: { en: '', ko: '' } },
    { name: 'COMMAND', kind: 'command', optional: true, doc: { en: '', ko: '' } },
    { name: 'ARG', kind: 'argument', optional: true, repeated: true, doc: { en: '', ko: '' } },
  ],
  flagsStopAtOperand: true,
  flags: [
    ...containerHealthFlags,
    ...containerNetworkFlags,
    ...containerProcessFlags,
    ...containerResourceFlags,
    ...containerSecurityFlags,
    ...containerStorageFlags,
    { long: 'detach', short: 'd', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'detach-keys', type: 'detach-keys', doc: { en: '', ko: '' } },
    { long: 'sig-proxy', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
  ],
};
