// docker plugin install.
import type { CommandSpec } from '../../types';

export const pluginInstall: CommandSpec = {
  path: ['plugin', 'install'],
  usage: '[OPTIONS] PLUGIN [KEY=VALUE...]',
  summary: { en: '', ko: '' },
  doc: { en: '', ko: '' },
  operands: [
    { name: 'PLUGIN', kind: 'plugin', doc: { en: '', ko: '' } },
    { name: 'KEY=VALUE', kind: 'key-value', optional: true, repeated: true, doc: { en: '', ko: '' } },
  ],
  flags: [
    { long: 'alias', type: 'string', doc: { en: '', ko: '' } },
    { long: 'disable', type: 'switch', doc: { en: '', ko: '' } },
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: { en: '', ko: '' },
    },
    { long: 'grant-all-permissions', type: 'switch', doc: { en: '', ko: '' } },
  ],
};
