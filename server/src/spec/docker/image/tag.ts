// docker image tag.
import type { CommandSpec } from '../../types';

export const imageTag: CommandSpec = {
  path: ['image', 'tag'],
  aliases: [['tag']],
  usage: 'SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'SOURCE_IMAGE[:TAG]', kind: 'image', doc: { en: '', ko: '' } },
    { name: 'TARGET_IMAGE[:TAG]', kind: 'image', doc: { en: '', ko: '' } },
  ],
  flagsStopAtOperand: true,
  flags: [],
};
