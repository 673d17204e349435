// docker compose images.
import type { CommandSpec } from '../types';

export const composeImages: CommandSpec = {
  path: ['compose', 'images'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', default: 'table', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
