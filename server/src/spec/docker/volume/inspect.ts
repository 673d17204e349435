// docker volume inspect.
import type { CommandSpec } from '../../types';

export const volumeInspect: CommandSpec = {
  path: ['volume', 'inspect'],
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'VOLUME', kind: 'volume', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } }],
};
