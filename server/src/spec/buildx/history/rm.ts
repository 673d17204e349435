// docker buildx history rm.
import type { CommandSpec } from '../../types';

export const buildxHistoryRm: CommandSpec = {
  path: ['buildx', 'history', 'rm'],
  usage: '[OPTIONS] [REF...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'REF', kind: 'text', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  operandLimit: { min: 1, max: null },
  flags: [
    { long: 'all', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
