// docker plugin upgrade.
import type { CommandSpec } from '../../types';

export const pluginUpgrade: CommandSpec = {
  path: ['plugin', 'upgrade'],
  usage: '[OPTIONS] PLUGIN [REMOTE]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'PLUGIN', kind: 'plugin', doc: { en: '', ko: '' } },
    { name: 'REMOTE', kind: 'text', optional: true, doc: { en: '', ko: '' } },
  ],
  flags: [
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: { en: '', ko: '' },
    },
    { long: 'grant-all-permissions', type: 'switch', doc: { en: '', ko: '' } },
    { long: 'skip-remote-check', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
