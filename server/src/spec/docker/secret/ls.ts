// docker secret ls.
import type { CommandSpec } from '../../types';

export const secretLs: CommandSpec = {
  path: ['secret', 'ls'],
  aliases: [['secret', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists secrets.', ko: '시크릿을 나열합니다.' },
  doc: {
    en: 'Lists the secrets that the swarm keeps, without their content.',
    ko: '스웜이 보관하는 시크릿을 내용 없이 나열합니다.',
  },
  examples: [
    {
      code: 'docker secret ls --filter label=team=web',
      doc: { en: 'Lists secrets by label.', ko: '레이블로 시크릿을 찾아 나열합니다.' },
    },
  ],
  seeAlso: ['secret inspect'],
  operands: [],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only secrets that match: `id`, `label`, `name`.',
        ko: '`id`, `label`, `name` 조건에 맞는 시크릿만 나열합니다.',
      },
      example: '--filter label=team=web',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints the secrets as `table`, `json` or with a Go template.',
        ko: '시크릿 목록을 `table`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the IDs of secrets.', ko: '시크릿의 ID만 출력합니다.' },
    },
  ],
};
