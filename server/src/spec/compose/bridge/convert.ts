// docker compose bridge convert.
import type { CommandSpec } from '../../types';

export const composeBridgeConvert: CommandSpec = {
  path: ['compose', 'bridge', 'convert'],
  usage: '',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  operandLimit: { min: 0, max: null },
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'output', short: 'o', type: 'host-path', default: 'out', doc: { en: '', ko: '' } },
    { long: 'templates', type: 'string', doc: { en: '', ko: '' } },
    { long: 'transformation', short: 't', type: 'string', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
