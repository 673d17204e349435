// docker compose kill.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeKill: CommandSpec = {
  path: ['compose', 'kill'],
  destroys: true,
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Kills the containers of services.', ko: '서비스의 컨테이너를 강제 종료합니다.' },
  doc: {
    en: 'Sends SIGKILL, or another signal, to the containers of the services at once. `docker compose stop` gives them time to end.',
    ko: '서비스의 컨테이너에 SIGKILL 신호나 다른 신호를 즉시 보냅니다. 정리할 시간을 주려면 `docker compose stop` 명령을 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose kill -s SIGHUP web',
      doc: { en: 'Makes the service read its configuration again.', ko: '서비스가 설정을 다시 읽게 합니다.' },
    },
  ],
  seeAlso: ['compose stop', 'container kill'],
  concepts: ['signals-and-stopping'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'remove-orphans',
      type: 'switch',
      doc: {
        en: 'Also removes containers whose service has left the file.',
        ko: '파일에서 없어진 서비스의 컨테이너도 삭제합니다.',
      },
    },
    {
      long: 'signal',
      short: 's',
      type: 'signal',
      default: 'SIGKILL',
      doc: {
        en: 'Signal to send to the services in place of SIGKILL.',
        ko: '서비스에 SIGKILL 대신 보낼 신호입니다.',
      },
      example: '-s SIGTERM',
    },
  ],
};
