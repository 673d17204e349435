// docker compose run.
import { composeFlags, composePullPolicies } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeRun: CommandSpec = {
  path: ['compose', 'run'],
  usage: '[OPTIONS] SERVICE [COMMAND] [ARGS...]',
  summary: { en: 'Runs a one-off command of a service.', ko: '서비스의 일회성 명령을 실행합니다.' },
  doc: {
    en: 'Makes a new container with the configuration of a service and runs a command in it: tests, migrations, a shell. The ports of the service are not published unless `--service-ports` is given, and the container stays unless `--rm` is.',
    ko: '서비스 설정으로 새 컨테이너를 만들어 테스트, 마이그레이션, 셸 같은 명령을 실행합니다. `--service-ports` 옵션이 없으면 서비스의 포트를 게시하지 않고, `--rm` 옵션이 없으면 컨테이너가 남습니다.',
  },
  pitfalls: [
    {
      en: 'Options after the service belong to the command: `docker compose run web --rm` runs `--rm`.',
      ko: '서비스 뒤의 옵션은 명령에 속합니다. `docker compose run web --rm` 명령은 컨테이너에서 `--rm` 명령을 실행합니다.',
    },
  ],
  examples: [
    {
      code: 'docker compose run --rm web npm test',
      doc: {
        en: 'Runs the tests in a throw-away container.',
        ko: '일회용 컨테이너에서 테스트를 실행합니다.',
      },
    },
  ],
  seeAlso: ['compose exec', 'container run'],
  concepts: ['argument-order'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      doc: {
        en: 'Service whose configuration the container gets.',
        ko: '컨테이너에 적용할 설정의 서비스입니다.',
      },
    },
    {
      name: 'COMMAND',
      kind: 'command',
      optional: true,
      doc: {
        en: 'Program to run in place of that of the service.',
        ko: '서비스의 기본 명령 대신 실행할 프로그램입니다.',
      },
    },
    {
      name: 'ARGS',
      kind: 'argument',
      optional: true,
      repeated: true,
      doc: { en: 'Arguments of the one-off program.', ko: '일회성 프로그램에 전달할 인자입니다.' },
    },
  ],
  flagsStopAtOperand: true,
  flags: [
    ...composeFlags,
    {
      long: 'build',
      type: 'switch',
      doc: {
        en: 'Builds the image before the command runs.',
        ko: '명령을 실행하기 전에 이미지를 빌드합니다.',
      },
    },
    {
      long: 'cap-add',
      type: 'capability',
      repeatable: true,
      doc: {
        en: 'Adds a Linux capability to the one-off container.',
        ko: '일회성 컨테이너에 Linux 권한(capability)을 추가합니다.',
      },
      example: '--cap-add NET_ADMIN',
    },
    {
      long: 'cap-drop',
      type: 'capability',
      repeatable: true,
      doc: {
        en: 'Takes a Linux capability from the one-off container.',
        ko: '일회성 컨테이너에서 Linux 권한(capability)을 제거합니다.',
      },
      example: '--cap-drop ALL',
    },
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      doc: {
        en: 'Runs the command in the background and prints the name of the container.',
        ko: '명령을 백그라운드에서 실행하고 컨테이너 이름을 출력합니다.',
      },
    },
    {
      long: 'entrypoint',
      type: 'string',
      doc: {
        en: 'Replaces the entrypoint of the service for this run.',
        ko: '이번 실행에서만 서비스의 엔트리포인트를 바꿉니다.',
      },
      example: '--entrypoint sh',
    },
    {
      long: 'env',
      short: 'e',
      type: 'env',
      repeatable: true,
      doc: { en: 'Sets a variable for this run.', ko: '이번 실행에만 환경 변수를 설정합니다.' },
      example: '-e CI=true',
    },
    {
      long: 'env-from-file',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Reads variables for this run from a file.',
        ko: '이번 실행에 쓸 환경 변수를 파일에서 읽습니다.',
      },
      example: '--env-from-file test.env',
    },
    {
      long: 'interactive',
      short: 'i',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Keeps standard input of the run open; on by default.',
        ko: '실행하는 동안 표준 입력을 열어 둡니다. 기본으로 켜져 있습니다.',
      },
    },
    {
      long: 'label',
      short: 'l',
      type: 'label',
      repeatable: true,
      doc: { en: 'Adds a label to the one-off container.', ko: '일회성 컨테이너에 레이블을 추가합니다.' },
      example: '-l purpose=test',
    },
    {
      long: 'name',
      type: 'string',
      doc: { en: 'Name of the one-off container.', ko: '일회성 컨테이너의 이름입니다.' },
      example: '--name migrate',
    },
    {
      long: 'no-TTY',
      type: 'switch',
      default: 'true',
      doc: { en: 'Old spelling of `--no-tty`.', ko: '`--no-tty` 옵션의 예전 표기입니다.' },
    },
    {
      long: 'no-deps',
      type: 'switch',
      doc: {
        en: 'Does not start the services on which this one depends.',
        ko: '이 서비스가 의존하는 서비스를 시작하지 않습니다.',
      },
    },
    {
      long: 'no-tty',
      short: 'T',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Runs without a terminal, for CI and pipes.',
        ko: 'CI나 파이프에서 쓸 수 있도록 터미널 없이 실행합니다.',
      },
    },
    {
      long: 'publish',
      short: 'p',
      type: 'published-port',
      repeatable: true,
      doc: {
        en: 'Publishes a port of the one-off container, host port first.',
        ko: '일회성 컨테이너의 포트를 게시하며 호스트 포트를 먼저 적습니다.',
      },
      example: '-p 8081:80',
    },
    {
      long: 'pull',
      type: 'choice',
      default: 'policy',
      values: composePullPolicies,
      doc: {
        en: 'When the image is pulled before the run.',
        ko: '실행하기 전에 이미지를 내려받을 시점입니다.',
      },
      example: '--pull always',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints nothing but the output of the command.',
        ko: '명령의 출력 외에는 아무것도 표시하지 않습니다.',
      },
    },
    {
      long: 'quiet-build',
      type: 'switch',
      doc: { en: 'Hides the output of building before the run.', ko: '실행 전 빌드 출력을 숨깁니다.' },
    },
    {
      long: 'quiet-pull',
      type: 'switch',
      doc: {
        en: 'Hides the progress of pulling before the run.',
        ko: '실행 전 이미지를 내려받는 진행 상황을 숨깁니다.',
      },
    },
    {
      long: 'remove-orphans',
      type: 'switch',
      doc: {
        en: 'Removes containers of services that have left the file, before the run.',
        ko: '실행하기 전에 파일에서 없어진 서비스의 컨테이너를 삭제합니다.',
      },
    },
    {
      long: 'rm',
      type: 'switch',
      doc: {
        en: 'Removes the container when the command has ended.',
        ko: '명령이 끝나면 컨테이너를 삭제합니다.',
      },
    },
    {
      long: 'service-ports',
      short: 'P',
      type: 'switch',
      doc: {
        en: 'Publishes the ports that the service has in the file.',
        ko: '파일에 적힌 서비스의 포트를 게시합니다.',
      },
    },
    {
      long: 'tty',
      short: 't',
      type: 'switch',
      default: 'true',
      hidden: true,
      doc: {
        en: 'Asks for a terminal for the run; on by default.',
        ko: '실행에 터미널을 할당합니다. 기본으로 켜져 있습니다.',
      },
    },
    {
      long: 'use-aliases',
      type: 'switch',
      doc: {
        en: 'Gives the container the network names of the service.',
        ko: '컨테이너에 서비스의 네트워크 별칭을 붙입니다.',
      },
    },
    {
      long: 'user',
      short: 'u',
      type: 'user',
      doc: { en: 'User as whom the one-off command runs.', ko: '일회성 명령을 실행할 사용자입니다.' },
      example: '-u 1000',
    },
    {
      long: 'volume',
      short: 'v',
      type: 'volume',
      repeatable: true,
      doc: {
        en: 'Mounts a path or volume in addition to those of the service.',
        ko: '서비스의 볼륨에 더해 경로나 볼륨을 마운트합니다.',
      },
      example: '-v ./fixtures:/fixtures',
    },
    {
      long: 'workdir',
      short: 'w',
      type: 'container-path',
      doc: {
        en: 'Directory in which the one-off command starts.',
        ko: '일회성 명령을 시작할 디렉터리입니다.',
      },
      example: '-w /app',
    },
  ],
};
