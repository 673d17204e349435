// docker compose unpause.
import type { CommandSpec } from '../types';

export const composeUnpause: CommandSpec = {
  path: ['compose', 'unpause'],
  usage: '[SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } }],
};
