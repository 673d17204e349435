// docker plugin upgrade.
import type { CommandSpec } from '../../types';

export const pluginUpgrade: CommandSpec = {
  path: ['plugin', 'upgrade'],
  usage: '[OPTIONS] PLUGIN [REMOTE]',
  summary: { en: 'Upgrades a plugin.', ko: '플러그인을 업그레이드합니다.' },
  doc: {
    en: 'Replaces a plugin that is turned off by a newer version. Volumes and networks that use it are kept.',
    ko: '꺼져 있는 플러그인을 새 버전으로 바꿉니다. 플러그인을 사용하는 볼륨과 네트워크는 유지됩니다.',
  },
  examples: [
    {
      code: 'docker plugin upgrade acme/driver acme/driver:1.1',
      doc: { en: 'Upgrades to another tag.', ko: '다른 태그로 업그레이드합니다.' },
    },
  ],
  seeAlso: ['plugin install', 'plugin disable'],
  operands: [
    { name: 'PLUGIN', kind: 'plugin', doc: { en: 'Installed plugin.', ko: '설치된 플러그인입니다.' } },
    {
      name: 'REMOTE',
      kind: 'text',
      optional: true,
      doc: {
        en: 'Version in the registry; that of the installation if left out.',
        ko: '레지스트리의 버전입니다. 생략하면 설치할 때의 버전을 사용합니다.',
      },
    },
  ],
  flags: [
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: {
        en: 'Skips the check of the signature of the new version; that is the default.',
        ko: '새 버전의 서명을 검사하지 않으며 이것이 기본값입니다.',
      },
    },
    {
      long: 'grant-all-permissions',
      type: 'switch',
      doc: {
        en: 'Grants what the new version asks for without a question.',
        ko: '새 버전이 요구하는 권한을 묻지 않고 모두 허용합니다.',
      },
    },
    {
      long: 'skip-remote-check',
      type: 'switch',
      doc: {
        en: 'Upgrades even to a plugin of another name.',
        ko: '이름이 다른 플러그인으로도 업그레이드합니다.',
      },
    },
  ],
};
