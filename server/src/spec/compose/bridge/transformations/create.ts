// docker compose bridge transformations create.
import type { CommandSpec } from '../../../types';

export const composeBridgeTransformationsCreate: CommandSpec = {
  path: ['compose', 'bridge', 'transformations', 'create'],
  usage: '[OPTION] PATH',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'OPTION', kind: 'text', optional: true, doc: { en: '', ko: '' } },
    { name: 'PATH', kind: 'host-path', doc: { en: '', ko: '' } },
  ],
  operandLimit: { min: 0, max: null },
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'from', short: 'f', type: 'string', doc: { en: '', ko: '' } },
  ],
};
