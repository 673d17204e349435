// docker image save.
import type { CommandSpec } from '../../types';

export const imageSave: CommandSpec = {
  path: ['image', 'save'],
  aliases: [['save']],
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'IMAGE', kind: 'image', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'output', short: 'o', type: 'host-path', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'single-platform', doc: { en: '', ko: '' } },
  ],
};
