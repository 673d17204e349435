// docker plugin inspect.
import type { CommandSpec } from '../../types';

export const pluginInspect: CommandSpec = {
  path: ['plugin', 'inspect'],
  usage: '[OPTIONS] PLUGIN [PLUGIN...]',
  summary: { en: 'Shows plugins in detail.', ko: '플러그인의 상세 정보를 보여 줍니다.' },
  doc: {
    en: 'Shows settings, drivers and permissions of plugins as JSON.',
    ko: '플러그인의 설정, 드라이버, 권한을 JSON으로 보여 줍니다.',
  },
  examples: [
    {
      code: "docker plugin inspect --format '{{.Enabled}}' acme/driver",
      doc: { en: 'Tells whether a plugin is on.', ko: '플러그인이 켜져 있는지 알려 줍니다.' },
    },
  ],
  seeAlso: ['plugin ls'],
  operands: [
    {
      name: 'PLUGIN',
      kind: 'plugin',
      repeated: true,
      doc: { en: 'Plugins to show.', ko: '조회할 플러그인입니다.' },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Prints parts of the plugin with a Go template.',
        ko: '플러그인 정보의 일부를 Go 템플릿으로 출력합니다.',
      },
      example: "--format '{{.Enabled}}'",
    },
  ],
};
