// docker plugin install.
import type { CommandSpec } from '../../types';

export const pluginInstall: CommandSpec = {
  path: ['plugin', 'install'],
  usage: '[OPTIONS] PLUGIN [KEY=VALUE...]',
  summary: { en: 'Installs a plugin.', ko: '플러그인을 설치합니다.' },
  doc: {
    en: 'Pulls a plugin from a registry, asks for the permissions it wants, and turns it on. A plugin runs with wide rights on the host: install only what you trust.',
    ko: '레지스트리에서 플러그인을 내려받아 필요한 권한을 확인한 뒤 켭니다. 플러그인은 호스트에서 폭넓은 권한으로 실행되므로 믿을 수 있는 것만 설치합니다.',
  },
  examples: [
    {
      code: 'docker plugin install --alias nfs acme/nfs-driver:1.0',
      doc: {
        en: 'Installs a volume driver under a short name.',
        ko: '볼륨 드라이버를 짧은 이름으로 설치합니다.',
      },
    },
  ],
  seeAlso: ['plugin ls', 'plugin rm'],
  operands: [
    {
      name: 'PLUGIN',
      kind: 'plugin',
      doc: { en: 'Plugin in a registry.', ko: '레지스트리에 있는 플러그인입니다.' },
    },
    {
      name: 'KEY=VALUE',
      kind: 'key-value',
      optional: true,
      repeated: true,
      doc: { en: 'Settings of the plugin.', ko: '플러그인의 설정입니다.' },
    },
  ],
  flags: [
    {
      long: 'alias',
      type: 'string',
      doc: { en: 'Local name of the plugin.', ko: '플러그인의 로컬 이름입니다.' },
      example: '--alias nfs',
    },
    {
      long: 'disable',
      type: 'switch',
      doc: { en: 'Installs the plugin without turning it on.', ko: '플러그인을 켜지 않고 설치만 합니다.' },
    },
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: {
        en: 'Skips the check of the signature of the plugin; that is the default.',
        ko: '플러그인의 서명을 검사하지 않으며 이것이 기본값입니다.',
      },
    },
    {
      long: 'grant-all-permissions',
      type: 'switch',
      doc: {
        en: 'Grants what the plugin asks for without a question.',
        ko: '플러그인이 요구하는 권한을 묻지 않고 모두 허용합니다.',
      },
    },
  ],
};
