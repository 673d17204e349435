// docker compose restart.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeRestart: CommandSpec = {
  path: ['compose', 'restart'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Restarts services.', ko: '서비스를 다시 시작합니다.' },
  doc: {
    en: 'Stops and starts the containers of the services. Changes of the compose file are not taken up; that needs `docker compose up -d`.',
    ko: '서비스의 컨테이너를 중지했다가 다시 시작합니다. compose 파일의 변경은 반영되지 않으며, 반영하려면 `docker compose up -d` 명령을 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose restart web',
      doc: { en: 'Restarts one service.', ko: '서비스 하나를 다시 시작합니다.' },
    },
  ],
  seeAlso: ['compose up', 'compose stop'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'no-deps',
      type: 'switch',
      doc: {
        en: 'Does not restart services that depend on the named ones.',
        ko: '지정한 서비스에 의존하는 서비스는 다시 시작하지 않습니다.',
      },
    },
    {
      long: 'timeout',
      short: 't',
      type: 'int',
      doc: {
        en: 'Seconds to wait before a service is killed on restart.',
        ko: '다시 시작할 때 서비스를 강제 종료하기 전에 기다리는 시간(초)입니다.',
      },
      example: '-t 5',
    },
  ],
};
