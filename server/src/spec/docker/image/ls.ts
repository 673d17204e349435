// docker image ls.
import type { CommandSpec } from '../../types';

export const imageLs: CommandSpec = {
  path: ['image', 'ls'],
  aliases: [['images'], ['image', 'list']],
  usage: '[OPTIONS] [REPOSITORY[:TAG]]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'REPOSITORY[:TAG', kind: 'image', optional: true, doc: { en: '', ko: '' } }],
  flags: [
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      default: 'hides intermediate images',
      doc: { en: '', ko: '' },
    },
    { long: 'digests', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', short: 'f', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'tree', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
