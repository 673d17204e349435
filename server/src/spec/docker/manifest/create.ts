// docker manifest create.
import type { CommandSpec } from '../../types';

export const manifestCreate: CommandSpec = {
  path: ['manifest', 'create'],
  usage: 'MANIFEST_LIST MANIFEST [MANIFEST...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'MANIFEST_LIST', kind: 'text', doc: { en: '', ko: '' } },
    { name: 'MANIFEST', kind: 'text', repeated: true, doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'amend', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'insecure', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
