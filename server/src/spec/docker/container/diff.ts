// docker container diff.
import type { CommandSpec } from '../../types';

export const containerDiff: CommandSpec = {
  path: ['container', 'diff'],
  aliases: [['diff']],
  usage: 'CONTAINER',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } }],
  flags: [],
};
