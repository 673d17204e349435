// docker plugin push.
import type { CommandSpec } from '../../types';

export const pluginPush: CommandSpec = {
  path: ['plugin', 'push'],
  usage: '[OPTIONS] PLUGIN[:TAG]',
  summary: { en: 'Pushes a plugin to a registry.', ko: '플러그인을 레지스트리에 푸시합니다.' },
  doc: {
    en: 'Publishes a plugin made with `docker plugin create`.',
    ko: '`docker plugin create` 명령으로 만든 플러그인을 게시합니다.',
  },
  examples: [
    {
      code: 'docker plugin push acme/driver:1.0',
      doc: { en: 'Publishes a plugin.', ko: '플러그인을 게시합니다.' },
    },
  ],
  seeAlso: ['plugin create'],
  operands: [
    { name: 'PLUGIN[:TAG]', kind: 'plugin', doc: { en: 'Plugin to publish.', ko: '게시할 플러그인입니다.' } },
  ],
  flags: [
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: {
        en: 'Pushes the plugin without signing it; that is the default.',
        ko: '플러그인을 서명하지 않고 푸시하며 이것이 기본값입니다.',
      },
    },
  ],
};
