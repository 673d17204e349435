// docker buildx prune.
import type { CommandSpec } from '../types';

export const buildxPrune: CommandSpec = {
  path: ['buildx', 'prune'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'all', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'max-used-space', type: 'bytes', doc: { en: '', ko: '' } },
    { long: 'min-free-space', type: 'bytes', doc: { en: '', ko: '' } },
    { long: 'reserved-space', type: 'bytes', doc: { en: '', ko: '' } },
    { long: 'timeout', type: 'duration', default: '20s', doc: { en: '', ko: '' } },
    { long: 'verbose', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
