// docker container exec.
import type { CommandSpec } from '../../types';

export const containerExec: CommandSpec = {
  path: ['container', 'exec'],
  aliases: [['exec']],
  usage: '[OPTIONS] CONTAINER COMMAND [ARG...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
    { name: 'COMMAND', kind: 'command', doc: { en: '', ko: '' } },
    { name: 'ARG', kind: 'argument', optional: true, repeated: true, doc: { en: '', ko: '' } },
  ],
  flagsStopAtOperand: true,
  flags: [
    { long: 'detach', short: 'd', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'detach-keys', type: 'detach-keys', doc: { en: '', ko: '' } },
    { long: 'env', short: 'e', type: 'env', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'env-file', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'interactive', short: 'i', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'privileged', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'tty', short: 't', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'user', short: 'u', type: 'user', doc: { en: '', ko: '' } },
    { long: 'workdir', short: 'w', type: 'container-path', doc: { en: '', ko: '' } },
  ],
};
