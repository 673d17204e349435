// docker plugin ls.
import type { CommandSpec } from '../../types';

export const pluginLs: CommandSpec = {
  path: ['plugin', 'ls'],
  aliases: [['plugin', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists plugins.', ko: '플러그인을 나열합니다.' },
  doc: {
    en: 'Lists the installed plugins and whether they are on.',
    ko: '설치된 플러그인과 켜짐 여부를 나열합니다.',
  },
  examples: [
    {
      code: 'docker plugin ls --filter enabled=true',
      doc: { en: 'Lists the plugins that are on.', ko: '켜져 있는 플러그인을 나열합니다.' },
    },
  ],
  seeAlso: ['plugin inspect'],
  operands: [],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only plugins that match: `capability=volumedriver`, `enabled=true`.',
        ko: '`capability=volumedriver`, `enabled=true` 같은 조건에 맞는 플러그인만 나열합니다.',
      },
      example: '--filter enabled=true',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints the plugins as `table`, `json` or with a Go template.',
        ko: '플러그인 목록을 `table`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Shows the IDs and descriptions of plugins in full.',
        ko: '플러그인의 ID와 설명을 줄이지 않고 보여 줍니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the IDs of plugins.', ko: '플러그인 ID만 출력합니다.' },
    },
  ],
};
