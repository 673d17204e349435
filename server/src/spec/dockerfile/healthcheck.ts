// HEALTHCHECK.
import type { InstructionSpec } from '../dockerfile-types';

export const healthcheckInstruction: InstructionSpec = {
  name: 'HEALTHCHECK',
  usage: ['[OPTIONS] CMD COMMAND', 'NONE'],
  summary: {
    en: 'Says how to find out whether the container works.',
    ko: '컨테이너가 정상인지 확인하는 방법을 정합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'Docker runs the command in the container again and again: exit status 0 means healthy, 1 unhealthy. After several failures in a row the container is marked `unhealthy`, which `docker ps` shows and services act upon. `NONE` turns off a check of the base image. Only the last one counts.',
    ko: 'Docker가 컨테이너 안에서 이 명령을 주기적으로 실행합니다. 종료 상태가 0이면 정상, 1이면 비정상입니다. 연속으로 여러 번 실패하면 `unhealthy` 상태가 되어 `docker ps` 명령에 표시되고 서비스가 이에 따라 조치합니다. `NONE` 값은 베이스 이미지의 확인 설정을 끕니다. 마지막 설정만 유효합니다.',
  },
  pitfalls: [
    {
      en: 'The program of the check must be in the image: small images often have no `curl`.',
      ko: '확인에 쓰는 프로그램이 이미지에 있어야 합니다. 작은 이미지에는 `curl` 프로그램이 없는 경우가 많습니다.',
    },
  ],
  examples: [
    {
      code: 'HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \\\n    CMD curl -fsS http://localhost:8080/health || exit 1',
      doc: { en: 'Asks the service every 30 seconds.', ko: '30초마다 서비스에 요청을 보내 확인합니다.' },
    },
  ],
  flags: [
    {
      name: 'interval',
      type: 'duration',
      doc: {
        en: 'The time between two checks; `30s` if left out.',
        ko: '확인 간격이며 생략하면 `30s` 값입니다.',
      },
      example: '--interval=30s',
    },
    {
      name: 'retries',
      type: 'count',
      doc: {
        en: 'How many failures in a row make the container unhealthy; 3 if left out.',
        ko: '비정상으로 판단하기까지의 연속 실패 횟수이며 생략하면 3번입니다.',
      },
      example: '--retries=3',
    },
    {
      name: 'start-interval',
      type: 'duration',
      doc: {
        en: 'The time between two checks during the start period; `5s` if left out. Needs Docker Engine 25.0.',
        ko: '시작 기간 동안의 확인 간격이며 생략하면 `5s` 값입니다. Docker Engine 25.0 이상이 필요합니다.',
      },
      example: '--start-interval=2s',
    },
    {
      name: 'start-period',
      type: 'duration',
      doc: {
        en: 'Failures in this time after the start do not count; `0s` if left out.',
        ko: '시작 후 이 시간 동안의 실패는 세지 않으며 생략하면 `0s` 값입니다.',
      },
      example: '--start-period=20s',
    },
    {
      name: 'timeout',
      type: 'duration',
      doc: {
        en: 'A check that takes longer has failed; `30s` if left out.',
        ko: '이보다 오래 걸리면 실패로 봅니다. 생략하면 `30s` 값입니다.',
      },
      example: '--timeout=5s',
    },
  ],
  concepts: ['health-checks'],
  snippet: 'HEALTHCHECK --interval=${1:30s} --timeout=${2:5s} CMD ${3:command}',
};
