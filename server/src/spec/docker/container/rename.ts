// docker container rename.
import type { CommandSpec } from '../../types';

export const containerRename: CommandSpec = {
  path: ['container', 'rename'],
  aliases: [['rename']],
  usage: 'CONTAINER NEW_NAME',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } },
    { name: 'NEW_NAME', kind: 'new-name', doc: { en: '', ko: '' } },
  ],
  flags: [],
};
