// docker buildx ls.
import type { CommandSpec } from '../types';

export const buildxLs: CommandSpec = {
  path: ['buildx', 'ls'],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', default: 'table', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'timeout', type: 'duration', default: '20s', doc: { en: '', ko: '' } },
  ],
};
