// docker buildx imagetools.
import type { CommandSpec } from '../types';

export const buildxImagetools: CommandSpec = {
  path: ['buildx', 'imagetools'],
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
