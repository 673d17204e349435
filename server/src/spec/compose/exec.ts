// docker compose exec.
import type { CommandSpec } from '../types';

export const composeExec: CommandSpec = {
  path: ['compose', 'exec'],
  usage: '[OPTIONS] SERVICE COMMAND [ARGS...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'SERVICE', kind: 'service', doc: { en: '', ko: '' } },
    { name: 'COMMAND', kind: 'command', doc: { en: '', ko: '' } },
    { name: 'ARGS', kind: 'argument', optional: true, repeated: true, doc: { en: '', ko: '' } },
  ],
  flagsStopAtOperand: true,
  flags: [
    { long: 'detach', short: 'd', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'env', short: 'e', type: 'env', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'index', type: 'int', doc: { en: '', ko: '' } },
    {
      long: 'interactive',
      short: 'i',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: { en: '', ko: '' },
    },
    { long: 'no-tty', short: 'T', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
    { long: 'privileged', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'tty', short: 't', type: 'switch', default: 'true', hidden: true, doc: { en: '', ko: '' } },
    { long: 'user', short: 'u', type: 'user', doc: { en: '', ko: '' } },
    { long: 'workdir', short: 'w', type: 'container-path', doc: { en: '', ko: '' } },
  ],
};
