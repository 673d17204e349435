// docker container rm.
import type { CommandSpec } from '../../types';

export const containerRm: CommandSpec = {
  path: ['container', 'rm'],
  aliases: [['container', 'remove'], ['rm']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'link', short: 'l', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'volumes', short: 'v', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
