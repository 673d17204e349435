// docker volume ls.
import type { CommandSpec } from '../../types';

export const volumeLs: CommandSpec = {
  path: ['volume', 'ls'],
  aliases: [['volume', 'list']],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'cluster', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'filter', short: 'f', type: 'filter', repeatable: true, doc: { en: '', ko: '' } },
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
