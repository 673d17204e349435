// docker buildx imagetools create.
import type { CommandSpec } from '../../types';

export const buildxImagetoolsCreate: CommandSpec = {
  path: ['buildx', 'imagetools', 'create'],
  usage: '[OPTIONS] [SOURCE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SOURCE', kind: 'text', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'annotation', type: 'annotation', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'append', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'file', short: 'f', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'metadata-file', type: 'host-path', doc: { en: '', ko: '' } },
    { long: 'platform', short: 'p', type: 'platform', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'prefer-index', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
    { long: 'progress', type: 'string', default: 'auto', doc: { en: '', ko: '' } },
    { long: 'tag', short: 't', type: 'image-ref', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
