// docker compose rm.
import type { CommandSpec } from '../types';

export const composeRm: CommandSpec = {
  path: ['compose', 'rm'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'all', short: 'a', type: 'switch', hidden: true, doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'stop', short: 's', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'volumes', short: 'v', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
