// docker inspect.
import type { CommandSpec } from '../types';

export const inspect: CommandSpec = {
  path: ['inspect'],
  usage: '[OPTIONS] NAME|ID [NAME|ID...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME|ID', kind: 'object', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', short: 'f', type: 'format', doc: { en: '', ko: '' } },
    { long: 'size', short: 's', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'type', type: 'string', doc: { en: '', ko: '' } },
  ],
};
