// docker compose build.
import type { CommandSpec } from '../types';

export const composeBuild: CommandSpec = {
  path: ['compose', 'build'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'build-arg', type: 'build-arg', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'check', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'compress', type: 'switch', default: 'true', hidden: true, doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'force-rm', type: 'switch', default: 'true', hidden: true, doc: { en: '', ko: '' } },
    { long: 'memory', short: 'm', type: 'bytes', doc: { en: '', ko: '' } },
    { long: 'no-cache', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-rm', type: 'switch', hidden: true, doc: { en: '', ko: '' } },
    { long: 'parallel', type: 'switch', default: 'true', hidden: true, doc: { en: '', ko: '' } },
    { long: 'print', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'progress', type: 'string', hidden: true, doc: { en: '', ko: '' } },
    { long: 'provenance', type: 'string', doc: { en: '', ko: '' } },
    { long: 'pull', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'push', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'sbom', type: 'string', doc: { en: '', ko: '' } },
    { long: 'ssh', type: 'build-ssh', doc: { en: '', ko: '' } },
    { long: 'with-dependencies', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
