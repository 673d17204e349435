// docker volume rm.
import type { CommandSpec } from '../../types';

export const volumeRm: CommandSpec = {
  path: ['volume', 'rm'],
  aliases: [['volume', 'remove']],
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'VOLUME', kind: 'volume', repeated: true, doc: { en: '', ko: '' } }],
  flags: [{ long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } }],
};
