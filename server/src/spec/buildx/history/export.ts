// docker buildx history export.
import type { CommandSpec } from '../../types';

export const buildxHistoryExport: CommandSpec = {
  path: ['buildx', 'history', 'export'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'COMMAND', kind: 'command', doc: { en: '', ko: '' } }],
  operandLimit: { min: 0, max: null },
  flags: [
    { long: 'all', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'finalize', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'output', short: 'o', type: 'build-output', doc: { en: '', ko: '' } },
  ],
};
