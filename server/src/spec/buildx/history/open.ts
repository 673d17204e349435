// docker buildx history open.
import type { CommandSpec } from '../../types';

export const buildxHistoryOpen: CommandSpec = {
  path: ['buildx', 'history', 'open'],
  usage: '[OPTIONS] [REF]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'REF', kind: 'text', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
