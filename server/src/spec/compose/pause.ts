// docker compose pause.
import type { CommandSpec } from '../types';

export const composePause: CommandSpec = {
  path: ['compose', 'pause'],
  usage: '[SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } }],
};
