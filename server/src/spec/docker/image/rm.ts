// docker image rm.
import type { CommandSpec } from '../../types';

export const imageRm: CommandSpec = {
  path: ['image', 'rm'],
  aliases: [['image', 'remove'], ['rmi']],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'IMAGE', kind: 'image', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'force', short: 'f', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'no-prune', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'platform', repeatable: true, doc: { en: '', ko: '' } },
  ],
};
