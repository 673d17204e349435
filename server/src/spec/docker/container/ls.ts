// docker container ls.
import type { CommandSpec } from '../../types';

export const containerLs: CommandSpec = {
  path: ['container', 'ls'],
  aliases: [['ps'], ['container', 'list'], ['container', 'ps']],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'all', short: 'a', type: 'switch', default: 'shows just running', doc: { en: '', ko: '' } },
    { long: 'filter', short: 'f', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'last', short: 'n', type: 'int', default: '-1', doc: { en: '', ko: '' } },
    { long: 'latest', short: 'l', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'size', short: 's', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
