// docker compose stats.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeStats: CommandSpec = {
  path: ['compose', 'stats'],
  usage: '[OPTIONS] [SERVICE]',
  summary: { en: 'Shows the resource use of services.', ko: '서비스의 자원 사용량을 보여 줍니다.' },
  doc: {
    en: 'Shows live how much CPU, memory, network and disk the containers of the project use.',
    ko: '프로젝트 컨테이너의 CPU, 메모리, 네트워크, 디스크 사용량을 실시간으로 보여 줍니다.',
  },
  examples: [
    {
      code: 'docker compose stats --no-stream',
      doc: { en: 'Shows the figures once.', ko: '사용량을 한 번만 보여 줍니다.' },
    },
  ],
  seeAlso: ['container stats'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      optional: true,
      doc: {
        en: 'Service whose use is shown; all if none is given.',
        ko: '사용량을 볼 서비스입니다. 생략하면 모두 보여 줍니다.',
      },
    },
  ],
  flags: [
    ...composeFlags,
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Also shows stopped containers of the project with empty figures.',
        ko: '중지된 프로젝트 컨테이너도 빈 값으로 보여 줍니다.',
      },
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints the figures as `table`, `json` or with a Go template.',
        ko: '사용량을 `table`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'no-stream',
      type: 'switch',
      doc: {
        en: 'Prints the figures of the services once and ends.',
        ko: '서비스 사용량을 한 번만 출력하고 끝냅니다.',
      },
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Does not shorten the columns of the services.',
        ko: '서비스 사용량의 열을 줄이지 않습니다.',
      },
    },
  ],
};
