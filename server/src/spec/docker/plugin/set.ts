// docker plugin set.
import type { CommandSpec } from '../../types';

export const pluginSet: CommandSpec = {
  path: ['plugin', 'set'],
  usage: 'PLUGIN KEY=VALUE [KEY=VALUE...]',
  summary: { en: 'Changes the settings of a plugin.', ko: '플러그인의 설정을 바꿉니다.' },
  doc: {
    en: 'Changes variables, mounts, devices or arguments of a plugin that is turned off.',
    ko: '꺼져 있는 플러그인의 변수, 마운트, 장치, 인자를 바꿉니다.',
  },
  examples: [
    {
      code: 'docker plugin set acme/driver DEBUG=1',
      doc: { en: 'Turns on the debug setting of a plugin.', ko: '플러그인의 디버그 설정을 켭니다.' },
    },
  ],
  seeAlso: ['plugin inspect', 'plugin disable'],
  operands: [
    { name: 'PLUGIN', kind: 'plugin', doc: { en: 'Plugin to change.', ko: '설정을 바꿀 플러그인입니다.' } },
    {
      name: 'KEY=VALUE',
      kind: 'key-value',
      repeated: true,
      doc: { en: 'Settings with their new values.', ko: '설정과 새 값입니다.' },
    },
  ],
  flags: [],
};
