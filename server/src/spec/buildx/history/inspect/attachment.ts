// docker buildx history inspect attachment.
import type { CommandSpec } from '../../../types';

export const buildxHistoryInspectAttachment: CommandSpec = {
  path: ['buildx', 'history', 'inspect', 'attachment'],
  usage: '[OPTIONS] [REF [DIGEST]]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'REF [DIGEST', kind: 'text', optional: true, doc: { en: '', ko: '' } }],
  operandLimit: { min: 0, max: 2 },
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'platform', doc: { en: '', ko: '' } },
    { long: 'type', type: 'string', doc: { en: '', ko: '' } },
  ],
};
