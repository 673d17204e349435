// docker compose stats.
import type { CommandSpec } from '../types';

export const composeStats: CommandSpec = {
  path: ['compose', 'stats'],
  usage: '[OPTIONS] [SERVICE]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'all', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'no-stream', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
