// docker container stats.
import type { CommandSpec } from '../../types';

export const containerStats: CommandSpec = {
  path: ['container', 'stats'],
  aliases: [['stats']],
  usage: '[OPTIONS] [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER', kind: 'container', optional: true, repeated: true, doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'all', short: 'a', type: 'switch', default: 'shows just running', doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'no-stream', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
