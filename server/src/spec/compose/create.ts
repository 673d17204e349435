// docker compose create.
import type { CommandSpec } from '../types';

export const composeCreate: CommandSpec = {
  path: ['compose', 'create'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'build', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'force-recreate', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-build', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-recreate', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'pull', type: 'choice', default: 'policy', values: [], doc: { en: '', ko: '' } },
    { long: 'quiet-pull', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'remove-orphans', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'scale', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'yes', short: 'y', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
