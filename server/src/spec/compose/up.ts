// docker compose up.
import { composeFlags, composePullPolicies, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeUp: CommandSpec = {
  path: ['compose', 'up'],
  destroys: ['remove-orphans', 'renew-anon-volumes'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Creates and starts the services.', ko: '서비스를 만들고 시작합니다.' },
  doc: {
    en: 'Brings the project to the state that the file describes: pulls or builds missing images, creates networks and volumes, makes containers anew whose configuration has changed, and starts all. Without `-d` it shows the logs of all services, and Ctrl+C stops them.',
    ko: '프로젝트를 파일에 적힌 상태로 맞춥니다. 없는 이미지를 내려받거나 빌드하고, 네트워크와 볼륨을 만들고, 설정이 바뀐 컨테이너를 다시 만들어 모두 시작합니다. `-d` 옵션이 없으면 모든 서비스의 로그를 보여 주며 Ctrl+C 키를 누르면 서비스가 중지됩니다.',
  },
  pitfalls: [
    {
      en: 'An image that exists is not built again by itself: after a change of the source use `--build`.',
      ko: '이미 있는 이미지는 자동으로 다시 빌드하지 않습니다. 소스를 바꾼 뒤에는 `--build` 옵션을 사용합니다.',
    },
  ],
  examples: [
    {
      code: 'docker compose up -d',
      doc: { en: 'Starts the project in the background.', ko: '프로젝트를 백그라운드로 시작합니다.' },
    },
    {
      code: 'docker compose up -d --build --wait web',
      doc: {
        en: 'Builds and starts one service and waits until it is healthy.',
        ko: '서비스 하나를 빌드해 시작하고 정상 상태가 될 때까지 기다립니다.',
      },
    },
  ],
  seeAlso: ['compose down', 'compose logs', 'compose restart'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'abort-on-container-exit',
      type: 'switch',
      doc: {
        en: 'Stops all services as soon as one container ends, as for tests. Not together with `-d`.',
        ko: '컨테이너 하나가 끝나면 모든 서비스를 중지합니다. 테스트에 알맞으며 `-d` 옵션과 함께 쓸 수 없습니다.',
      },
    },
    {
      long: 'abort-on-container-failure',
      type: 'switch',
      doc: {
        en: 'Stops all services as soon as one container fails. Not together with `-d`.',
        ko: '컨테이너 하나가 실패하면 모든 서비스를 중지합니다. `-d` 옵션과 함께 쓸 수 없습니다.',
      },
    },
    {
      long: 'always-recreate-deps',
      type: 'switch',
      doc: { en: 'Makes dependencies anew as well.', ko: '의존하는 서비스의 컨테이너도 새로 만듭니다.' },
    },
    {
      long: 'attach',
      type: 'string',
      repeatable: true,
      doc: { en: 'Shows the logs of these services only.', ko: '이 서비스의 로그만 보여 줍니다.' },
      example: '--attach web',
    },
    {
      long: 'attach-dependencies',
      type: 'switch',
      doc: {
        en: 'Also shows the logs of dependencies of the named services.',
        ko: '지정한 서비스가 의존하는 서비스의 로그도 보여 줍니다.',
      },
    },
    {
      long: 'build',
      type: 'switch',
      doc: {
        en: 'Builds images before starting, so that changes of the source get in.',
        ko: '시작하기 전에 이미지를 빌드하여 소스 변경을 반영합니다.',
      },
    },
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      doc: {
        en: 'Starts the services in the background and returns.',
        ko: '서비스를 백그라운드로 시작하고 바로 돌아옵니다.',
      },
      more: {
        en: '`docker compose logs -f` shows what they write, `docker compose down` ends them. With `--wait` the command returns only when the services run or are healthy, which scripts want.',
        ko: '로그는 `docker compose logs -f` 명령으로 보고 `docker compose down` 명령으로 종료합니다. `--wait` 옵션을 함께 쓰면 서비스가 실행 중이거나 정상 상태가 된 뒤에 돌아오므로 스크립트에 알맞습니다.',
      },
    },
    {
      long: 'exit-code-from',
      type: 'string',
      doc: {
        en: 'Ends with the exit status of this service, and stops all when it ends.',
        ko: '이 서비스가 끝나면 모두 중지하고 그 종료 코드로 끝냅니다.',
      },
      example: '--exit-code-from test',
    },
    {
      long: 'force-recreate',
      type: 'switch',
      doc: {
        en: 'Makes all containers anew, changed or not.',
        ko: '바뀐 것이 없어도 모든 컨테이너를 새로 만듭니다.',
      },
    },
    {
      long: 'menu',
      type: 'switch',
      doc: { en: 'Shows a menu of keys below the logs.', ko: '로그 아래에 단축키 메뉴를 표시합니다.' },
    },
    {
      long: 'no-attach',
      type: 'string',
      repeatable: true,
      doc: { en: 'Does not show the logs of these services.', ko: '이 서비스의 로그를 표시하지 않습니다.' },
      example: '--no-attach db',
    },
    {
      long: 'no-build',
      type: 'switch',
      doc: { en: 'Builds no image, even a missing one.', ko: '없는 이미지라도 빌드하지 않습니다.' },
    },
    {
      long: 'no-color',
      type: 'switch',
      doc: { en: 'Shows the logs of `up` without colors.', ko: '`up` 명령의 로그를 색상 없이 표시합니다.' },
    },
    {
      long: 'no-deps',
      type: 'switch',
      doc: {
        en: 'Starts only the named services, not those they depend on.',
        ko: '지정한 서비스만 시작하고 의존하는 서비스는 시작하지 않습니다.',
      },
    },
    {
      long: 'no-log-prefix',
      type: 'switch',
      doc: {
        en: 'Shows logs without the name of the container in front.',
        ko: '컨테이너 이름을 붙이지 않고 로그를 표시합니다.',
      },
    },
    {
      long: 'no-recreate',
      type: 'switch',
      doc: {
        en: 'Leaves existing containers alone though the file has changed.',
        ko: '파일이 바뀌었어도 기존 컨테이너는 그대로 둡니다.',
      },
    },
    {
      long: 'no-start',
      type: 'switch',
      doc: { en: 'Creates everything but starts nothing.', ko: '모두 만들기만 하고 시작하지 않습니다.' },
    },
    {
      long: 'pull',
      type: 'choice',
      default: 'policy',
      values: composePullPolicies,
      doc: {
        en: 'When images are pulled before starting.',
        ko: '시작하기 전에 이미지를 내려받을 시점입니다.',
      },
      example: '--pull always',
    },
    {
      long: 'quiet-build',
      type: 'switch',
      doc: { en: 'Hides the output of building while starting.', ko: '시작하면서 빌드 출력을 숨깁니다.' },
    },
    {
      long: 'quiet-pull',
      type: 'switch',
      doc: {
        en: 'Hides the progress of pulling while starting.',
        ko: '시작하면서 이미지를 내려받는 진행 상황을 숨깁니다.',
      },
    },
    {
      long: 'remove-orphans',
      type: 'switch',
      doc: {
        en: 'Removes containers of services that the file no longer has, while starting.',
        ko: '시작하면서 파일에 더 이상 없는 서비스의 컨테이너를 삭제합니다.',
      },
    },
    {
      long: 'renew-anon-volumes',
      short: 'V',
      type: 'switch',
      doc: {
        en: 'Makes anonymous volumes anew in place of keeping their data.',
        ko: '익명 볼륨의 데이터를 유지하지 않고 새로 만듭니다.',
      },
    },
    {
      long: 'scale',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Starts so many containers of a service, whatever the file says.',
        ko: '파일의 값과 상관없이 서비스의 컨테이너를 지정한 개수만큼 시작합니다.',
      },
      example: '--scale worker=3',
    },
    {
      long: 'timeout',
      short: 't',
      type: 'int',
      doc: {
        en: 'Seconds to wait for containers that are replaced or stopped.',
        ko: '교체하거나 중지할 컨테이너를 기다리는 시간(초)입니다.',
      },
      example: '-t 30',
    },
    {
      long: 'timestamps',
      type: 'switch',
      doc: {
        en: 'Puts the time before each line of the logs of `up`.',
        ko: '`up` 명령의 로그 줄마다 시각을 붙입니다.',
      },
    },
    {
      long: 'wait',
      type: 'switch',
      doc: {
        en: 'Returns when all services run or are healthy; implies `-d`.',
        ko: '모든 서비스가 실행 중이거나 정상 상태가 되면 돌아옵니다. `-d` 옵션이 함께 적용됩니다.',
      },
    },
    {
      long: 'wait-timeout',
      type: 'int',
      doc: {
        en: 'Seconds to wait at most with `--wait`.',
        ko: '`--wait` 옵션으로 기다리는 최대 시간(초)입니다.',
      },
      example: '--wait-timeout 120',
    },
    {
      long: 'watch',
      short: 'w',
      type: 'switch',
      doc: {
        en: 'Watches source files and updates services as the `develop` section says.',
        ko: '소스 파일을 감시하여 `develop` 항목에 따라 서비스를 갱신합니다.',
      },
    },
    {
      long: 'yes',
      short: 'y',
      type: 'switch',
      doc: {
        en: 'Answers all questions with yes while starting.',
        ko: '시작하면서 나오는 모든 질문에 예로 답합니다.',
      },
    },
  ],
};
