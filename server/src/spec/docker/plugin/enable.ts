// docker plugin enable.
import type { CommandSpec } from '../../types';

export const pluginEnable: CommandSpec = {
  path: ['plugin', 'enable'],
  usage: '[OPTIONS] PLUGIN',
  summary: { en: 'Turns a plugin on.', ko: '플러그인을 켭니다.' },
  doc: {
    en: 'Starts an installed plugin, so that its drivers can be used.',
    ko: '설치된 플러그인을 시작하여 드라이버를 쓸 수 있게 합니다.',
  },
  examples: [
    {
      code: 'docker plugin enable acme/driver',
      doc: { en: 'Turns a driver on again.', ko: '드라이버를 다시 켭니다.' },
    },
  ],
  seeAlso: ['plugin disable'],
  operands: [{ name: 'PLUGIN', kind: 'plugin', doc: { en: 'Plugin to turn on.', ko: '켤 플러그인입니다.' } }],
  flags: [
    {
      long: 'timeout',
      type: 'int',
      default: '30',
      doc: {
        en: 'Seconds to wait for the plugin to answer; 0 waits for ever.',
        ko: '플러그인의 응답을 기다리는 시간(초)이며 0 값은 계속 기다립니다.',
      },
      example: '--timeout 60',
    },
  ],
};
