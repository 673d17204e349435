// docker compose start.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeStart: CommandSpec = {
  path: ['compose', 'start'],
  usage: '[SERVICE...]',
  summary: { en: 'Starts existing containers of services.', ko: '서비스의 기존 컨테이너를 시작합니다.' },
  doc: {
    en: 'Starts containers that exist and are stopped. It creates nothing and takes up no changes; `docker compose up -d` does.',
    ko: '이미 있는 중지된 컨테이너를 시작합니다. 새로 만들거나 변경을 반영하지 않으며, 그럴 때는 `docker compose up -d` 명령을 사용합니다.',
  },
  examples: [
    {
      code: 'docker compose start web',
      doc: { en: 'Starts a stopped service again.', ko: '중지된 서비스를 다시 시작합니다.' },
    },
  ],
  seeAlso: ['compose up', 'compose stop'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'wait',
      type: 'switch',
      doc: {
        en: 'Waits until the started services run or are healthy.',
        ko: '시작한 서비스가 실행 중이거나 정상 상태가 될 때까지 기다립니다.',
      },
    },
    {
      long: 'wait-timeout',
      type: 'int',
      doc: {
        en: 'Seconds to wait for started services.',
        ko: '시작한 서비스를 기다리는 최대 시간(초)입니다.',
      },
      example: '--wait-timeout 60',
    },
  ],
};
