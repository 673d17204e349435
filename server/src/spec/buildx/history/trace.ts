// docker buildx history trace.
import type { CommandSpec } from '../../types';

export const buildxHistoryTrace: CommandSpec = {
  path: ['buildx', 'history', 'trace'],
  usage: '[OPTIONS] [REF]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'addr', type: 'string', default: '127.0.0.1:0', doc: { en: '', ko: '' } },
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'compare', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
  ],
  hidden: true,
};
