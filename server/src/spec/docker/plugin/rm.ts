// docker plugin rm.
import type { CommandSpec } from '../../types';

export const pluginRm: CommandSpec = {
  path: ['plugin', 'rm'],
  aliases: [['plugin', 'remove']],
  destroys: true,
  usage: '[OPTIONS] PLUGIN [PLUGIN...]',
  summary: { en: 'Removes plugins.', ko: '플러그인을 삭제합니다.' },
  doc: { en: 'Removes plugins that are turned off.', ko: '꺼져 있는 플러그인을 삭제합니다.' },
  examples: [
    {
      code: 'docker plugin rm acme/driver',
      doc: { en: 'Removes a plugin.', ko: '꺼 둔 드라이버를 삭제합니다.' },
    },
  ],
  seeAlso: ['plugin disable'],
  operands: [
    {
      name: 'PLUGIN',
      kind: 'plugin',
      repeated: true,
      doc: { en: 'Plugins to remove.', ko: '삭제할 플러그인입니다.' },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: { en: 'Removes plugins even if they are on.', ko: '플러그인이 켜져 있어도 삭제합니다.' },
    },
  ],
};
