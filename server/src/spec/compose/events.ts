// docker compose events.
import type { CommandSpec } from '../types';

export const composeEvents: CommandSpec = {
  path: ['compose', 'events'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'json', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'since', type: 'time', doc: { en: '', ko: '' } },
    { long: 'until', type: 'time', doc: { en: '', ko: '' } },
  ],
};
