// docker compose ps.
import type { CommandSpec } from '../types';

export const composePs: CommandSpec = {
  path: ['compose', 'ps'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'all', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', type: 'filter', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'orphans', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'services', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'status', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
