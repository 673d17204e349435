// docker secret inspect.
import type { CommandSpec } from '../../types';

export const secretInspect: CommandSpec = {
  path: ['secret', 'inspect'],
  usage: '[OPTIONS] SECRET [SECRET...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'SECRET', kind: 'secret', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'pretty', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
