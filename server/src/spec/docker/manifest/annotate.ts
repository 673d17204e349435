// docker manifest annotate.
import type { CommandSpec } from '../../types';

export const manifestAnnotate: CommandSpec = {
  path: ['manifest', 'annotate'],
  usage: '[OPTIONS] MANIFEST_LIST MANIFEST',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'MANIFEST_LIST', kind: 'text', doc: { en: '', ko: '' } },
    { name: 'MANIFEST', kind: 'text', doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'arch', type: 'string', doc: { en: '', ko: '' } },
    { long: 'os', type: 'string', doc: { en: '', ko: '' } },
    { long: 'os-features', type: 'csv', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'os-version', type: 'string', doc: { en: '', ko: '' } },
    { long: 'variant', type: 'string', doc: { en: '', ko: '' } },
  ],
};
