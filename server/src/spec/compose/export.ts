// docker compose export.
import type { CommandSpec } from '../types';

export const composeExport: CommandSpec = {
  path: ['compose', 'export'],
  usage: '[OPTIONS] SERVICE',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', doc: { en: '', ko: '' } }],
  operandLimit: { min: 1, max: null },
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'index', type: 'int', doc: { en: '', ko: '' } },
    { long: 'output', short: 'o', type: 'host-path', doc: { en: '', ko: '' } },
  ],
};
