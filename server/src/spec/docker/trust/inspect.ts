// docker trust inspect.
import type { CommandSpec } from '../../types';

export const trustInspect: CommandSpec = {
  path: ['trust', 'inspect'],
  usage: 'IMAGE[:TAG] [IMAGE[:TAG]...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'IMAGE[:TAG]', kind: 'image', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'pretty', type: 'switch', doc: { en: '', ko: '' } }],
};
