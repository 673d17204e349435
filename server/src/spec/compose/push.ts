// docker compose push.
import type { CommandSpec } from '../types';

export const composePush: CommandSpec = {
  path: ['compose', 'push'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'ignore-push-failures', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'include-deps', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
