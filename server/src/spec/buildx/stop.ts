// docker buildx stop.
import type { CommandSpec } from '../types';

export const buildxStop: CommandSpec = {
  path: ['buildx', 'stop'],
  usage: '[NAME]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME', kind: 'text', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
