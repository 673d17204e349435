// docker config ls.
import type { CommandSpec } from '../../types';

export const configLs: CommandSpec = {
  path: ['config', 'ls'],
  aliases: [['config', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists configs.', ko: 'config를 나열합니다.' },
  doc: { en: 'Lists the configs that the swarm keeps.', ko: '스웜이 보관하는 config를 나열합니다.' },
  examples: [
    {
      code: 'docker config ls --filter name=nginx',
      doc: { en: 'Lists configs by name.', ko: '이름으로 config를 찾아 나열합니다.' },
    },
  ],
  seeAlso: ['config inspect'],
  operands: [],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only configs that match: `id`, `label`, `name`.',
        ko: '`id`, `label`, `name` 조건에 맞는 config만 나열합니다.',
      },
      example: '--filter name=nginx',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints the configs as `table`, `json` or with a Go template.',
        ko: 'config 목록을 `table`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the IDs of configs.', ko: 'config의 ID만 출력합니다.' },
    },
  ],
};
