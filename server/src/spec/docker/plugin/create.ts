// docker plugin create.
import type { CommandSpec } from '../../types';

export const pluginCreate: CommandSpec = {
  path: ['plugin', 'create'],
  usage: '[OPTIONS] PLUGIN PLUGIN-DATA-DIR',
  summary: { en: 'Makes a plugin from a directory.', ko: '디렉터리로 플러그인을 만듭니다.' },
  doc: {
    en: 'Makes a plugin out of a directory that holds `config.json` and a `rootfs` folder. For authors of plugins.',
    ko: '`config.json` 파일과 `rootfs` 폴더가 든 디렉터리로 플러그인을 만듭니다. 플러그인 개발자를 위한 명령입니다.',
  },
  examples: [
    {
      code: 'docker plugin create acme/driver:1.0 ./driver',
      doc: { en: 'Makes a plugin to test and to push.', ko: '시험하고 푸시할 플러그인을 만듭니다.' },
    },
  ],
  seeAlso: ['plugin push'],
  operands: [
    {
      name: 'PLUGIN',
      kind: 'plugin',
      doc: { en: 'Name of the new plugin.', ko: '새 플러그인의 이름입니다.' },
    },
    {
      name: 'PLUGIN-DATA-DIR',
      kind: 'host-path',
      doc: { en: 'Directory with the files of the plugin.', ko: '플러그인 파일이 있는 디렉터리입니다.' },
    },
  ],
  operandLimit: { min: 2, max: null },
  flags: [
    {
      long: 'compress',
      type: 'switch',
      doc: {
        en: 'Sends the directory to the engine compressed.',
        ko: '디렉터리를 압축하여 엔진에 보냅니다.',
      },
    },
  ],
};
