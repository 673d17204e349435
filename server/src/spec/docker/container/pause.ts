// docker container pause.
import type { CommandSpec } from '../../types';

export const containerPause: CommandSpec = {
  path: ['container', 'pause'],
  aliases: [['pause']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
