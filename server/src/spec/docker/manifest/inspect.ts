// docker manifest inspect.
import type { CommandSpec } from '../../types';

export const manifestInspect: CommandSpec = {
  path: ['manifest', 'inspect'],
  usage: '[OPTIONS] [MANIFEST_LIST] MANIFEST',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'MANIFEST_LIST', kind: 'text', optional: true, doc: { en: '', ko: '' } },
    { name: 'MANIFEST', kind: 'text', doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'insecure', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'verbose', short: 'v', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
