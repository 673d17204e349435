// docker buildx history import.
import type { CommandSpec } from '../../types';

export const buildxHistoryImport: CommandSpec = {
  path: ['buildx', 'history', 'import'],
  usage: '[OPTIONS] -',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: '-', kind: 'text', doc: { en: '', ko: '' } }],
  operandLimit: { min: 0, max: 0 },
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'file', short: 'f', type: 'host-path', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
