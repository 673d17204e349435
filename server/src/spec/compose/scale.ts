// docker compose scale.
import type { CommandSpec } from '../types';

export const composeScale: CommandSpec = {
  path: ['compose', 'scale'],
  usage: '[SERVICE=REPLICAS...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'SERVICE=REPLICAS', kind: 'key-value', optional: true, repeated: true, doc: { en: '', ko: '' } },
  ],
  operandLimit: { min: 1, max: null },
  flags: [
    { long: 'dry-run', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-deps', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
