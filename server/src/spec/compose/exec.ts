// docker compose exec.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeExec: CommandSpec = {
  path: ['compose', 'exec'],
  usage: '[OPTIONS] SERVICE COMMAND [ARGS...]',
  summary: { en: 'Runs a command in a running service.', ko: '실행 중인 서비스에서 명령을 실행합니다.' },
  doc: {
    en: 'Runs a command in a container of a service that is running. Unlike `docker exec` it is interactive with a terminal by itself; use `-T` where none is there, as in cron and CI. Options stand before the service.',
    ko: '실행 중인 서비스의 컨테이너에서 명령을 실행합니다. `docker exec` 명령과 달리 기본으로 터미널에 연결되므로, cron이나 CI처럼 터미널이 없는 곳에서는 `-T` 옵션을 사용합니다. 옵션은 서비스 이름 앞에 적습니다.',
  },
  pitfalls: [
    {
      en: 'In a script without terminal the command fails with “the input device is not a TTY”: add `-T`.',
      ko: '터미널이 없는 스크립트에서는 TTY 오류로 실패하므로 `-T` 옵션을 추가합니다.',
    },
  ],
  examples: [
    {
      code: 'docker compose exec web sh',
      doc: { en: 'Opens a shell in the service.', ko: '서비스에서 셸을 엽니다.' },
    },
    {
      code: 'docker compose exec -T db pg_dump -U postgres app > dump.sql',
      doc: { en: 'Saves a dump from a script.', ko: '스크립트에서 덤프를 저장합니다.' },
    },
  ],
  seeAlso: ['compose run', 'container exec'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      doc: { en: 'Service in which the command runs.', ko: '명령을 실행할 서비스입니다.' },
    },
    {
      name: 'COMMAND',
      kind: 'command',
      doc: {
        en: 'Program to run in the container of the service.',
        ko: '서비스 컨테이너 안에서 실행할 프로그램입니다.',
      },
    },
    {
      name: 'ARGS',
      kind: 'argument',
      optional: true,
      repeated: true,
      doc: { en: 'Arguments of the program.', ko: '프로그램에 전달할 인자입니다.' },
    },
  ],
  flagsStopAtOperand: true,
  flags: [
    ...composeFlags,
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      doc: {
        en: 'Runs the command in the background of the service.',
        ko: '서비스의 백그라운드에서 명령을 실행합니다.',
      },
    },
    {
      long: 'env',
      short: 'e',
      type: 'env',
      repeatable: true,
      doc: { en: 'Sets a variable for this command only.', ko: '이 명령에만 환경 변수를 설정합니다.' },
      example: '-e MODE=debug',
    },
    {
      long: 'index',
      type: 'int',
      doc: {
        en: 'Container of the service in which to run, from 1.',
        ko: '명령을 실행할 서비스 컨테이너의 번호이며 1부터 시작합니다.',
      },
      example: '--index 2',
    },
    {
      long: 'interactive',
      short: 'i',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: {
        en: 'Keeps standard input open; it is by default.',
        ko: '표준 입력을 열어 둡니다. 기본으로 켜져 있습니다.',
      },
    },
    {
      long: 'no-tty',
      short: 'T',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Runs without a terminal, for scripts and pipes.',
        ko: '스크립트와 파이프를 위해 터미널 없이 실행합니다.',
      },
    },
    {
      long: 'privileged',
      type: 'switch',
      doc: {
        en: 'Gives the command all capabilities in the service.',
        ko: '서비스에서 실행할 명령에 모든 권한을 줍니다.',
      },
    },
    {
      long: 'tty',
      short: 't',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: {
        en: 'Asks for a terminal; it is there by default.',
        ko: '터미널을 할당합니다. 기본으로 켜져 있습니다.',
      },
    },
    {
      long: 'user',
      short: 'u',
      type: 'user',
      doc: {
        en: 'User as whom the command runs in the service.',
        ko: '서비스에서 명령을 실행할 사용자입니다.',
      },
      example: '-u root',
    },
    {
      long: 'workdir',
      short: 'w',
      type: 'container-path',
      doc: {
        en: 'Directory of the container in which the command starts.',
        ko: '명령을 시작할 컨테이너 안의 디렉터리입니다.',
      },
      example: '-w /app',
    },
  ],
};
