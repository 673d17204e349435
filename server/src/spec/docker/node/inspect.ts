// docker node inspect.
import type { CommandSpec } from '../../types';

export const nodeInspect: CommandSpec = {
  path: ['node', 'inspect'],
  usage: '[OPTIONS] self|NODE [NODE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'self|NODE', kind: 'text', doc: { en: '', ko: '' } },
    { name: 'NODE', kind: 'node', optional: true, repeated: true, doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'pretty', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
