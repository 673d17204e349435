// docker compose attach.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeAttach: CommandSpec = {
  path: ['compose', 'attach'],
  usage: '[OPTIONS] SERVICE',
  summary: { en: 'Attaches the terminal to a service.', ko: '터미널을 서비스의 컨테이너에 연결합니다.' },
  doc: {
    en: 'Connects standard input, output and error to the main process of a service that is running. Ctrl+C goes to the process and may end it; the detach keys leave it running. To run another program use `docker compose exec`.',
    ko: '실행 중인 서비스의 주 프로세스에 표준 입출력과 오류를 연결합니다. Ctrl+C 키는 프로세스에 전달되어 종료될 수 있고, 분리 키를 누르면 프로세스를 그대로 두고 빠져나옵니다. 다른 프로그램을 실행하려면 `docker compose exec` 명령을 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose attach web',
      doc: { en: 'Shows the live output of the service.', ko: '서비스의 실시간 출력을 봅니다.' },
    },
  ],
  seeAlso: ['compose exec', 'compose logs'],
  operands: [
    { name: 'SERVICE', kind: 'service', doc: { en: 'Service to attach to.', ko: '연결할 서비스입니다.' } },
  ],
  operandLimit: { min: 1, max: null },
  flags: [
    ...composeFlags,
    {
      long: 'detach-keys',
      type: 'detach-keys',
      doc: {
        en: 'Keys that leave the service running and return to the shell.',
        ko: '서비스를 그대로 두고 셸로 돌아올 때 누를 키입니다.',
      },
      example: '--detach-keys ctrl-x',
    },
    {
      long: 'index',
      type: 'int',
      doc: {
        en: 'Which container is meant when the service has several, from 1.',
        ko: '서비스의 컨테이너가 여러 개일 때 연결할 번호이며 1부터 시작합니다.',
      },
      example: '--index 2',
    },
    {
      long: 'no-stdin',
      type: 'switch',
      doc: {
        en: 'Does not connect standard input: look, but do not type.',
        ko: '표준 입력을 연결하지 않고 출력만 봅니다.',
      },
    },
    {
      long: 'sig-proxy',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Passes signals such as Ctrl+C on to the process; `--sig-proxy=false` keeps them away.',
        ko: 'Ctrl+C 같은 신호를 프로세스에 전달합니다. `--sig-proxy=false` 값으로 전달을 막습니다.',
      },
    },
  ],
};
