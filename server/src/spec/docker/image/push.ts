// docker image push.
import type { CommandSpec } from '../../types';

export const imagePush: CommandSpec = {
  path: ['image', 'push'],
  aliases: [['push']],
  usage: '[OPTIONS] NAME[:TAG]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME[:TAG]', kind: 'image', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'all-tags', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      removed: '29.0',
      doc: { en: '', ko: '' },
    },
    { long: 'platform', type: 'single-platform', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
