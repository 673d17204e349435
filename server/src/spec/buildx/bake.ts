// docker buildx bake.
import type { CommandSpec } from '../types';

export const buildxBake: CommandSpec = {
  path: ['buildx', 'bake'],
  aliases: [['buildx', 'f']],
  usage: '[OPTIONS] [TARGET...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'TARGET', kind: 'text', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'allow', type: 'build-allow', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'call', type: 'string', default: 'build', doc: { en: '', ko: '' } },
    { long: 'check', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'file', short: 'f', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'list', type: 'string', doc: { en: '', ko: '' } },
    { long: 'load', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'metadata-file', type: 'host-path', doc: { en: '', ko: '' } },
    { long: 'no-cache', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'policy', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'print', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'progress', type: 'string', default: 'auto', doc: { en: '', ko: '' } },
    { long: 'provenance', type: 'string', doc: { en: '', ko: '' } },
    { long: 'pull', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'push', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'sbom', type: 'string', doc: { en: '', ko: '' } },
    { long: 'set', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'var', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
