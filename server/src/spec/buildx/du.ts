// docker buildx du.
import type { CommandSpec } from '../types';

export const buildxDu: CommandSpec = {
  path: ['buildx', 'du'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'timeout', type: 'duration', default: '20s', doc: { en: '', ko: '' } },
    { long: 'verbose', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
