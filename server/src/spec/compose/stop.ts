// docker compose stop.
import type { CommandSpec } from '../types';

export const composeStop: CommandSpec = {
  path: ['compose', 'stop'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'timeout', short: 't', type: 'int', doc: { en: '', ko: '' } },
  ],
};
