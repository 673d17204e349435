// docker context ls.
import type { CommandSpec } from '../../types';

export const contextLs: CommandSpec = {
  path: ['context', 'ls'],
  aliases: [['context', 'list']],
  usage: '[OPTIONS]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [],
  flags: [
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
