// docker compose kill.
import type { CommandSpec } from '../types';

export const composeKill: CommandSpec = {
  path: ['compose', 'kill'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'remove-orphans', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'signal', short: 's', type: 'signal', default: 'SIGKILL', doc: { en: '', ko: '' } },
  ],
};
