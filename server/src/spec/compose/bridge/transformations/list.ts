// docker compose bridge transformations list.
import type { CommandSpec } from '../../../types';

export const composeBridgeTransformationsList: CommandSpec = {
  path: ['compose', 'bridge', 'transformations', 'list'],
  aliases: [['compose', 'bridge', 'transformations', 'ls']],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  operandLimit: { min: 0, max: null },
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', default: 'table', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
