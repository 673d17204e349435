// docker buildx use.
import type { CommandSpec } from '../types';

export const buildxUse: CommandSpec = {
  path: ['buildx', 'use'],
  usage: '[OPTIONS] NAME',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME', kind: 'text', doc: { en: '', ko: '' } }],
  operandLimit: { min: 0, max: 1 },
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'default', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'global', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
