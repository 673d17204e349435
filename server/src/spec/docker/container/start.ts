// docker container start.
import type { CommandSpec } from '../../types';

export const containerStart: CommandSpec = {
  path: ['container', 'start'],
  aliases: [['start']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'CONTAINER', kind: 'container', repeated: true, doc: { en: '', ko: '' } }],
  flags: [
    { long: 'attach', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'checkpoint', type: 'string', doc: { en: '', ko: '' } },
    { long: 'checkpoint-dir', type: 'string', doc: { en: '', ko: '' } },
    { long: 'detach-keys', type: 'detach-keys', doc: { en: '', ko: '' } },
    { long: 'interactive', short: 'i', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
