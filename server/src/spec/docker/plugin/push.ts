// docker plugin push.
import type { CommandSpec } from '../../types';

export const pluginPush: CommandSpec = {
  path: ['plugin', 'push'],
  usage: '[OPTIONS] PLUGIN[:TAG]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [{ name: 'PLUGIN[:TAG]', kind: 'plugin', doc: { en: '', ko: '' } }],
  flags: [
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: { en: '', ko: '' },
    },
  ],
};
