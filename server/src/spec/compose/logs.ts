// docker compose logs.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeLogs: CommandSpec = {
  path: ['compose', 'logs'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Shows the logs of services.', ko: '서비스의 로그를 보여 줍니다.' },
  doc: {
    en: 'Prints what the containers of the services have written to standard output and error, each line after the name of its container. With `-f` it goes on.',
    ko: '서비스의 컨테이너가 표준 출력과 오류로 남긴 로그를 컨테이너 이름과 함께 출력합니다. `-f` 옵션을 주면 계속 따라갑니다.',
  },
  examples: [
    {
      code: 'docker compose logs -f --tail 100 web',
      doc: { en: 'Shows the last 100 lines and goes on.', ko: '마지막 100줄을 보여 주고 계속 따라갑니다.' },
    },
  ],
  seeAlso: ['container logs'],
  concepts: ['logging-drivers'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'follow',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Goes on printing as the services write, until Ctrl+C.',
        ko: '서비스가 남기는 로그를 Ctrl+C 키를 누를 때까지 계속 출력합니다.',
      },
    },
    {
      long: 'index',
      type: 'int',
      doc: {
        en: 'Container of the service whose logs are shown.',
        ko: '로그를 볼 서비스 컨테이너의 번호입니다.',
      },
      example: '--index 1',
    },
    {
      long: 'no-color',
      type: 'switch',
      doc: { en: 'Prints the logs without colors.', ko: '색상 없이 로그를 출력합니다.' },
    },
    {
      long: 'no-log-prefix',
      type: 'switch',
      doc: {
        en: 'Leaves out the name of the container before each line.',
        ko: '줄 앞에 붙는 컨테이너 이름을 생략합니다.',
      },
    },
    {
      long: 'since',
      type: 'time',
      doc: {
        en: 'Shows logs of the services from this time on: `10m` for the last ten minutes, or a date.',
        ko: '이 시각 이후의 서비스 로그를 보여 줍니다. 최근 10분은 `10m` 값으로, 특정 시각은 날짜로 적습니다.',
      },
      example: '--since 10m',
    },
    {
      long: 'tail',
      short: 'n',
      type: 'string',
      default: 'all',
      doc: {
        en: 'Only so many last lines of each container.',
        ko: '컨테이너마다 마지막 줄 수만큼만 보여 줍니다.',
      },
      example: '--tail 100',
    },
    {
      long: 'timestamps',
      short: 't',
      type: 'switch',
      doc: {
        en: 'Puts the time before each line of the services.',
        ko: '서비스 로그의 줄마다 시각을 붙입니다.',
      },
    },
    {
      long: 'until',
      type: 'time',
      doc: {
        en: 'Shows logs of the services up to this time.',
        ko: '이 시각까지의 서비스 로그를 보여 줍니다.',
      },
      example: '--until 5m',
    },
  ],
};
