// docker volume update.
import type { CommandSpec } from '../../types';

export const volumeUpdate: CommandSpec = {
  path: ['volume', 'update'],
  usage: '[OPTIONS] [VOLUME]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'VOLUME', kind: 'volume', optional: true, doc: { en: '', ko: '' } }],
  operandLimit: { min: 1, max: 1 },
  flags: [{ long: 'availability', type: 'string', default: 'active', doc: { en: '', ko: '' } }],
};
