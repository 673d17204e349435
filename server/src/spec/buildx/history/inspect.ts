// docker buildx history inspect.
import type { CommandSpec } from '../../types';

export const buildxHistoryInspect: CommandSpec = {
  path: ['buildx', 'history', 'inspect'],
  usage: '[OPTIONS] [REF|COMMAND]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'builder', type: 'string', doc: { en: '', ko: '' } },
    { long: 'debug', short: 'D', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', default: 'pretty', doc: { en: '', ko: '' } },
  ],
  group: true,
};
