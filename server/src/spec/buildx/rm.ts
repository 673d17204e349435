// docker buildx rm.
import type { CommandSpec } from '../types';

export const buildxRm: CommandSpec = {
  path: ['buildx', 'rm'],
  usage: '[OPTIONS] [NAME...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME', kind: 'text', optional: true, repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'all-inactive', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'keep-daemon', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'keep-state', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'timeout', type: 'duration', default: '20s', doc: { en: '', ko: '' } },
  ],
};
