// docker plugin disable.
import type { CommandSpec } from '../../types';

export const pluginDisable: CommandSpec = {
  path: ['plugin', 'disable'],
  usage: '[OPTIONS] PLUGIN',
  summary: { en: 'Turns a plugin off.', ko: '플러그인을 끕니다.' },
  doc: {
    en: 'Turns a plugin off without removing it. It is refused while something uses the plugin, unless forced.',
    ko: '플러그인을 삭제하지 않고 끕니다. 사용 중이면 강제 옵션이 없는 한 거부됩니다.',
  },
  examples: [
    {
      code: 'docker plugin disable acme/driver',
      doc: { en: 'Turns a driver off for maintenance.', ko: '점검을 위해 드라이버를 끕니다.' },
    },
  ],
  seeAlso: ['plugin enable', 'plugin rm'],
  operands: [
    { name: 'PLUGIN', kind: 'plugin', doc: { en: 'Plugin to turn off.', ko: '끌 플러그인입니다.' } },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Turns it off even if volumes or networks use it.',
        ko: '볼륨이나 네트워크에서 사용 중이어도 끕니다.',
      },
    },
  ],
};
