// docker container attach.
import type { CommandSpec } from '../../types';

export const containerAttach: CommandSpec = {
  path: ['container', 'attach'],
  aliases: [['attach']],
  usage: '[OPTIONS] CONTAINER',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'detach-keys', type: 'detach-keys', doc: { en: '', ko: '' } },
    { long: 'no-stdin', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'sig-proxy', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
  ],
};
