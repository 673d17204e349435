// docker image pull.
import type { CommandSpec } from '../../types';

export const imagePull: CommandSpec = {
  path: ['image', 'pull'],
  aliases: [['pull']],
  usage: '[OPTIONS] NAME[:TAG|@DIGEST]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'NAME[:TAG|@DIGEST]', kind: 'image', doc: { en: '', ko: '' } }],
  flags: [
    { long: 'all-tags', short: 'a', type: 'switch', doc: { en: '', ko: '' } },
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      removed: '29.0',
      doc: { en: '', ko: '' },
    },
    { long: 'platform', type: 'platform', doc: { en: '', ko: '' } },
    { long: 'quiet', short: 'q', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
