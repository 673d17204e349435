// docker container unpause.
import type { CommandSpec } from '../../types';

export const containerUnpause: CommandSpec = {
  path: ['container', 'unpause'],
  aliases: [['unpause']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
