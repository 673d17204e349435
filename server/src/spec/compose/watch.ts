// docker compose watch.
import type { CommandSpec } from '../types';

export const composeWatch: CommandSpec = {
  path: ['compose', 'watch'],
  usage: '[SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-up', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'prune', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
    { long: 'quiet', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
