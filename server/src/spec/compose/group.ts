// docker compose.
import type { CommandSpec } from '../types';

export const compose: CommandSpec = {
  path: ['compose'],
  usage: '',
  summary: {
    en: 'Runs applications of several containers.',
    ko: '여러 컨테이너로 이루어진 애플리케이션을 실행합니다.',
  },
  doc: {
    en: 'Runs what a compose file (`compose.yaml`) describes: services with their images, ports, volumes and networks. One file takes the place of many `docker run` lines, and the containers of a project share a network in which they reach each other by the name of the service. Options of compose itself stand before the subcommand: `docker compose -f prod.yaml up`.',
    ko: 'compose 파일(`compose.yaml`)에 적힌 서비스를 이미지, 포트, 볼륨, 네트워크와 함께 실행합니다. 여러 줄의 `docker run` 명령을 파일 하나로 대신할 수 있고, 프로젝트의 컨테이너는 같은 네트워크에서 서비스 이름으로 서로 통신합니다. compose 자체의 옵션은 `docker compose -f prod.yaml up`처럼 하위 명령 앞에 적습니다.',
  },
  pitfalls: [
    {
      en: '`docker compose up -f prod.yaml` is an error: `-f` belongs before `up`.',
      ko: '`docker compose up -f prod.yaml` 명령은 오류입니다. `-f` 옵션은 `up` 명령 앞에 적어야 합니다.',
    },
    {
      en: '`docker-compose` with a hyphen is the old version 1, which is no longer maintained.',
      ko: '하이픈이 있는 `docker-compose` 명령은 더 이상 관리되지 않는 예전 버전 1입니다.',
    },
  ],
  examples: [
    {
      code: 'docker compose -f compose.yaml -f compose.prod.yaml up -d',
      doc: {
        en: 'Starts the project with settings for production on top.',
        ko: '운영 환경 설정을 덧씌워 프로젝트를 시작합니다.',
      },
    },
  ],
  seeAlso: ['compose up', 'compose down', 'container run'],
  concepts: ['container-dns', 'user-defined-network'],
  operands: [],
  flags: [
    {
      long: 'all-resources',
      type: 'switch',
      doc: {
        en: 'Creates networks and volumes of the file even if no service uses them.',
        ko: '서비스에서 사용하지 않는 네트워크와 볼륨도 파일에 있으면 만듭니다.',
      },
    },
    {
      long: 'ansi',
      type: 'string',
      default: 'auto',
      doc: {
        en: 'When control characters color the output: `never`, `always` or `auto`.',
        ko: '출력에 색상 제어 문자를 쓸지 정하며 `never`, `always`, `auto` 값을 쓸 수 있습니다.',
      },
      example: '--ansi never',
    },
    {
      long: 'compatibility',
      type: 'switch',
      doc: {
        en: 'Names containers as version 1 did, with underscores.',
        ko: '컨테이너 이름을 버전 1처럼 밑줄로 연결하여 짓습니다.',
      },
    },
    {
      long: 'dry-run',
      type: 'switch',
      doc: {
        en: 'Shows for every subcommand what it would do and changes nothing.',
        ko: '모든 하위 명령이 수행할 작업만 보여 주고 실제로는 실행하지 않습니다.',
      },
    },
    {
      long: 'env-file',
      type: 'host-path',
      repeatable: true,
      doc: {
        en: 'Reads the variables that the compose file uses from this file in place of `.env`. It does not pass them to containers; `env_file` of a service does.',
        ko: 'compose 파일에서 사용하는 변수를 `.env` 파일 대신 이 파일에서 읽습니다. 컨테이너에 전달되지는 않으며, 전달하려면 서비스의 `env_file` 항목을 사용합니다.',
      },
      example: '--env-file .env.prod',
    },
    {
      long: 'file',
      short: 'f',
      type: 'host-path',
      repeatable: true,
      doc: {
        en: 'Compose file to use in place of `compose.yaml`. Several are merged in order, later ones win; `-` reads standard input.',
        ko: '`compose.yaml` 파일 대신 사용할 compose 파일입니다. 여러 개를 지정하면 순서대로 합쳐지고 뒤의 파일이 우선합니다. `-` 값은 표준 입력에서 읽습니다.',
      },
      more: {
        en: 'Paths in all files are relative to the directory of the first one, unless `--project-directory` says otherwise. Without `-f` compose looks for `compose.yaml` in this directory and its parents, and adds `compose.override.yaml` if there is one; with `-f` it does not.',
        ko: '모든 파일의 상대 경로는 `--project-directory` 옵션이 없으면 첫 번째 파일의 디렉터리를 기준으로 합니다. `-f` 옵션이 없으면 현재 디렉터리와 상위 디렉터리에서 `compose.yaml` 파일을 찾고 `compose.override.yaml` 파일이 있으면 합치지만, `-f` 옵션을 쓰면 자동으로 합치지 않습니다.',
      },
      example: '-f compose.prod.yaml',
    },
    {
      long: 'insecure-registry',
      type: 'string',
      repeatable: true,
      hidden: true,
      doc: {
        en: 'Permits registries without TLS when an application is published or fetched.',
        ko: '애플리케이션을 게시하거나 가져올 때 TLS를 쓰지 않는 레지스트리를 허용합니다.',
      },
    },
    {
      long: 'no-ansi',
      type: 'switch',
      hidden: true,
      doc: { en: 'Old name of `--ansi never`.', ko: '`--ansi never` 옵션의 예전 이름입니다.' },
    },
    {
      long: 'parallel',
      type: 'int',
      default: '-1',
      doc: {
        en: 'At most so many calls to the engine at once; `-1` for no limit.',
        ko: '엔진에 동시에 보낼 요청의 최대 개수입니다. `-1` 값은 제한이 없음을 뜻합니다.',
      },
      example: '--parallel 4',
    },
    {
      long: 'profile',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Also starts the services of this profile; may be given for several profiles. `*` means all.',
        ko: '이 프로필에 속한 서비스도 함께 다룹니다. 여러 프로필을 지정할 수 있으며 `*` 값은 모든 프로필을 뜻합니다.',
      },
      example: '--profile debug',
    },
    {
      long: 'progress',
      type: 'string',
      doc: {
        en: 'How progress is shown: `auto`, `tty`, `plain`, `json` or `quiet`.',
        ko: '진행 상황을 보여 주는 방식이며 `auto`, `tty`, `plain`, `json`, `quiet` 값을 쓸 수 있습니다.',
      },
      example: '--progress plain',
    },
    {
      long: 'project-directory',
      type: 'host-path',
      doc: {
        en: 'Directory to which relative paths of the compose file refer.',
        ko: 'compose 파일의 상대 경로가 기준으로 삼을 디렉터리입니다.',
      },
      example: '--project-directory ./deploy',
    },
    {
      long: 'project-name',
      short: 'p',
      type: 'string',
      doc: {
        en: 'Name of the project, which prefixes containers, networks and volumes; the directory is taken otherwise.',
        ko: '컨테이너, 네트워크, 볼륨 이름 앞에 붙는 프로젝트 이름입니다. 생략하면 디렉터리 이름을 사용합니다.',
      },
      more: {
        en: 'Two copies of one file under different project names run side by side, each with containers and volumes of its own. All later commands need the same name to find the project.',
        ko: '같은 파일이라도 프로젝트 이름이 다르면 컨테이너와 볼륨을 따로 가진 별개의 프로젝트로 나란히 실행됩니다. 이후 명령에서도 같은 이름을 지정해야 그 프로젝트를 찾습니다.',
      },
      example: '-p shop-staging',
    },
    {
      long: 'verbose',
      type: 'switch',
      hidden: true,
      doc: { en: 'Prints more on what compose does.', ko: 'compose의 동작을 더 자세히 출력합니다.' },
    },
    {
      long: 'version',
      short: 'v',
      type: 'switch',
      hidden: true,
      doc: {
        en: 'Prints the version of compose, as `docker compose version` does.',
        ko: '`docker compose version` 명령과 같이 compose 버전을 출력합니다.',
      },
    },
    {
      long: 'workdir',
      type: 'container-path',
      hidden: true,
      doc: { en: 'Old name of `--project-directory`.', ko: '`--project-directory` 옵션의 예전 이름입니다.' },
    },
  ],
  group: true,
};
