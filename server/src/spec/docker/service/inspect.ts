// docker service inspect.
import type { CommandSpec } from '../../types';

export const serviceInspect: CommandSpec = {
  path: ['service', 'inspect'],
  usage: '[OPTIONS] SERVICE [SERVICE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SERVICE', kind: 'service', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'pretty', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
