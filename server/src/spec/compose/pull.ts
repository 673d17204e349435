// docker compose pull.
import type { CommandSpec } from '../types';

export const composePull: CommandSpec = {
  path: ['compose', 'pull'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'ignore-buildable', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'ignore-pull-failures', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'include-deps', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-parallel', type: 'switch', default: 'true', hidden: true, doc: { en: '', ko: '' } },
    { long: 'parallel', type: 'switch', default: 'true', hidden: true, doc: { en: '', ko: '' } },
    { long: 'policy', type: 'string', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
