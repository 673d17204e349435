// docker buildx history logs.
import type { CommandSpec } from '../../types';

export const buildxHistoryLogs: CommandSpec = {
  path: ['buildx', 'history', 'logs'],
  usage: '[OPTIONS] [REF]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'REF', kind: 'text', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'progress', type: 'string', default: 'plain', doc: { en: '', ko: '' } },
  ],
};
