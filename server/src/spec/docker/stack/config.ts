// docker stack config.
import { stackOrchestratorFlag } from '../../shared/stack-flags';
import type { CommandSpec } from '../../types';

export const stackConfig: CommandSpec = {
  path: ['stack', 'config'],
  usage: '[OPTIONS]',
  summary: {
    en: 'Prints the Compose file that a deployment would use.',
    ko: '배포에 쓰일 최종 Compose 파일을 출력합니다.',
  },
  doc: {
    en: 'Merges the given Compose files, fills in variables and prints the result, without touching the swarm. It shows mistakes before `docker stack deploy` and works without a swarm.',
    ko: '지정한 Compose 파일을 합치고 변수를 채운 결과를 출력하며 스웜은 건드리지 않습니다. `docker stack deploy` 명령 전에 실수를 찾을 수 있고 스웜이 없어도 동작합니다.',
  },
  examples: [
    {
      code: 'docker stack config -c compose.yaml -c compose.prod.yaml',
      doc: { en: 'Prints what two files amount to together.', ko: '두 파일을 합친 결과를 출력합니다.' },
    },
  ],
  seeAlso: ['stack deploy', 'compose config'],
  operands: [],
  flags: [
    {
      long: 'compose-file',
      short: 'c',
      type: 'host-path',
      repeatable: true,
      doc: {
        en: 'Compose file to read; several are merged in order, and `-` reads the standard input.',
        ko: '읽을 Compose 파일입니다. 여러 개면 순서대로 합치며, `-` 값은 표준 입력을 읽습니다.',
      },
      example: '-c compose.yaml',
    },
    stackOrchestratorFlag,
    {
      long: 'skip-interpolation',
      type: 'switch',
      doc: {
        en: 'Leaves `${NAME}` in the file as it is instead of filling in variables.',
        ko: '파일의 `${NAME}` 부분을 변수 값으로 채우지 않고 그대로 둡니다.',
      },
    },
  ],
};
