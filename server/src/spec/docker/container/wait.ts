// docker container wait.
import type { CommandSpec } from '../../types';

export const containerWait: CommandSpec = {
  path: ['container', 'wait'],
  aliases: [['wait']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [],
};
