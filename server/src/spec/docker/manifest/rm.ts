// docker manifest rm.
import type { CommandSpec } from '../../types';

export const manifestRm: CommandSpec = {
  path: ['manifest', 'rm'],
  usage: 'MANIFEST_LIST [MANIFEST_LIST...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'MANIFEST_LIST', kind: 'text', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
