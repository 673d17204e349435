// docker image history.
import type { CommandSpec } from '../../types';

export const imageHistory: CommandSpec = {
  path: ['image', 'history'],
  aliases: [['history']],
  usage: '[OPTIONS] IMAGE',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'IMAGE', kind: 'image', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'format', type: 'format', doc: { en: '', ko: '' } },
    { long: 'human', short: 'H', type: 'switch', default: 'true', doc: { en: '', ko: '' } },
    { long: 'no-trunc', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'platform', type: 'single-platform', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
