// docker compose stop.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeStop: CommandSpec = {
  path: ['compose', 'stop'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Stops services.', ko: '서비스를 중지합니다.' },
  doc: {
    en: 'Stops the containers of the services in good order and keeps them for `docker compose start`. `docker compose down` also removes them.',
    ko: '서비스의 컨테이너를 정상적으로 중지하고 `docker compose start` 명령을 위해 남겨 둡니다. 삭제까지 하려면 `docker compose down` 명령을 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose stop worker',
      doc: { en: 'Stops one service.', ko: '서비스 하나를 중지합니다.' },
    },
  ],
  seeAlso: ['compose start', 'compose down'],
  concepts: ['signals-and-stopping'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'timeout',
      short: 't',
      type: 'int',
      doc: {
        en: 'Seconds to wait before services that do not stop are killed; 10 by default.',
        ko: '중지되지 않는 서비스를 강제 종료하기 전에 기다리는 시간(초)이며 기본값은 10초입니다.',
      },
      example: '-t 30',
    },
  ],
};
