// docker compose bridge transformations.
import type { CommandSpec } from '../../types';

export const composeBridgeTransformations: CommandSpec = {
  path: ['compose', 'bridge', 'transformations'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } }],
  group: true,
};
