// docker compose bridge.
import type { CommandSpec } from '../types';

export const composeBridge: CommandSpec = {
  path: ['compose', 'bridge'],
  usage: 'COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [{ long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } }],
  group: true,
};
