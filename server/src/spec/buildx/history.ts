// docker buildx history.
import type { CommandSpec } from '../types';

export const buildxHistory: CommandSpec = {
  path: ['buildx', 'history'],
  usage: '[OPTIONS] COMMAND',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
  ],
  group: true,
};
