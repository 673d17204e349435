// Flags of docker build: what goes into a build.
import type { FlagSpec } from '../types';

export const buildInputFlags: readonly FlagSpec[] = [
  {
    long: 'build-arg',
    type: 'build-arg',
    repeatable: true,
    doc: {
      en: 'Sets the value of an `ARG` of the Dockerfile as `NAME=VALUE`. A `NAME` alone takes the value from the environment of the client.',
      ko: 'Dockerfile의 `ARG` 변수에 `NAME=VALUE` 형식으로 값을 지정합니다. 이름만 적으면 클라이언트의 환경 변수에서 값을 가져옵니다.',
    },
    more: {
      en: '- Each stage that uses the value needs its own `ARG NAME` line; one before the first `FROM` is only seen by `FROM` lines.\n- The value exists during the build only. For the running container set an `ENV` from it, or use `docker run -e`.\n- A changed value makes all `RUN` steps after its `ARG` run again.\n- Values show up in `docker history` and in provenance data, so passwords and tokens belong into `--secret`.\n- `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` and the like work without an `ARG` line.',
      ko: '- 값을 쓰는 단계마다 `ARG NAME` 줄이 있어야 합니다. 첫 `FROM` 줄 앞에 적은 것은 `FROM` 줄에서만 보입니다.\n- 값은 빌드하는 동안에만 있습니다. 실행 중인 컨테이너에도 필요하면 `ENV` 명령어로 옮기거나 `docker run -e` 옵션을 사용합니다.\n- 값이 바뀌면 그 `ARG` 줄 뒤의 모든 `RUN` 단계가 다시 실행됩니다.\n- 값은 `docker history` 출력과 출처 증명에 남으므로 비밀번호와 토큰은 `--secret` 옵션으로 전달해야 합니다.\n- `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` 같은 변수는 `ARG` 줄이 없어도 됩니다.',
    },
    example: '--build-arg NODE_VERSION=22',
  },
  {
    long: 'build-context',
    type: 'build-context',
    repeatable: true,
    doc: {
      en: 'Adds a further context under a name, for `COPY --from=NAME` and `FROM NAME`: a directory, a Git repository, an archive at a URL or an image (`docker-image://alpine:3.22`). A name equal to a stage or image replaces that one.',
      ko: '`COPY --from=NAME` 줄과 `FROM NAME` 줄에서 쓸 추가 컨텍스트를 이름과 함께 지정합니다. 디렉터리, Git 저장소, URL의 압축 파일, 이미지(`docker-image://alpine:3.22`)가 될 수 있습니다. 이름이 단계나 이미지와 같으면 그것을 대신합니다.',
    },
    example: '--build-context docs=../docs',
  },
  {
    long: 'file',
    short: 'f',
    type: 'host-path',
    doc: {
      en: 'Path of the Dockerfile, if it is not `Dockerfile` in the root of the build context. `-` reads it from standard input, and a URL is fetched.',
      ko: 'Dockerfile이 빌드 컨텍스트 루트의 `Dockerfile` 파일이 아닐 때 그 경로를 지정합니다. `-` 값은 표준 입력에서 읽고, URL을 적으면 내려받습니다.',
    },
    more: {
      en: 'The path is relative to the current directory, not to the context, and it does not change the context: `docker build -f docker/Dockerfile .` still copies files from `.`, so `COPY` paths stay relative to the current directory. A file `NAME.dockerignore` beside the Dockerfile `NAME` is used in place of `.dockerignore`.',
      ko: '경로는 컨텍스트가 아니라 현재 디렉터리를 기준으로 하며, 이 옵션을 써도 컨텍스트는 바뀌지 않습니다. `docker build -f docker/Dockerfile .` 명령도 파일은 `.` 경로에서 복사하므로 `COPY` 경로는 현재 디렉터리를 기준으로 적어야 합니다. `NAME` Dockerfile 옆에 `NAME.dockerignore` 파일이 있으면 `.dockerignore` 파일 대신 쓰입니다.',
    },
    example: '-f docker/Dockerfile',
  },
  {
    long: 'label',
    type: 'label',
    repeatable: true,
    doc: {
      en: 'Adds a label to the image config as `KEY=VALUE`, as a `LABEL` line would, and overrides one of the same key in the Dockerfile.',
      ko: '`LABEL` 줄처럼 이미지 설정에 `KEY=VALUE` 형식의 레이블을 추가합니다. Dockerfile에 같은 키가 있으면 덮어씁니다.',
    },
    example: '--label org.opencontainers.image.version=1.4.0',
  },
  {
    long: 'policy',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Names a Rego file that decides which images, repositories and downloads the build may use, as `filename=PATH`, or sets options such as `disabled=true` and `log-level=debug`. A file `Dockerfile.rego` beside the Dockerfile is found without it. Needs Buildx 0.31.',
      ko: '빌드가 사용할 수 있는 이미지, 저장소, 내려받기를 정하는 Rego 파일을 `filename=PATH` 형식으로 지정하거나 `disabled=true`, `log-level=debug` 같은 설정을 적습니다. Dockerfile 옆의 `Dockerfile.rego` 파일은 이 옵션 없이도 적용됩니다. Buildx 0.31 이상이 필요합니다.',
    },
    example: '--policy filename=policy.rego',
  },
  {
    long: 'secret',
    type: 'build-secret',
    repeatable: true,
    doc: {
      en: 'Hands a secret to `RUN --mount=type=secret,id=ID` steps without storing it in the image or the cache: `id=ID,src=FILE` from a file, `id=ID,env=NAME` from an environment variable.',
      ko: '이미지나 캐시에 저장하지 않고 `RUN --mount=type=secret,id=ID` 단계에 비밀 값을 전달합니다. 파일이면 `id=ID,src=FILE` 형식으로, 환경 변수면 `id=ID,env=NAME` 형식으로 적습니다.',
    },
    more: {
      en: 'Inside the step the secret is the file `/run/secrets/ID`; with `env=NAME` in the mount it is an environment variable. Without `src` and `env`, a variable named like the id is used if there is one. A changed secret does not make the step run again. This is the right way for tokens of package registries: a value given with `--build-arg` can be read from the image.',
      ko: '단계 안에서 비밀 값은 `/run/secrets/ID` 파일로 보이며, 마운트에 `env=NAME` 항목을 적으면 환경 변수로 보입니다. `src` 항목과 `env` 항목을 모두 생략하면 id와 같은 이름의 환경 변수가 있을 때 그 값을 씁니다. 비밀 값이 바뀌어도 단계가 다시 실행되지는 않습니다. 패키지 레지스트리 토큰은 이 방법으로 전달해야 합니다. `--build-arg` 옵션으로 준 값은 이미지에서 읽어 낼 수 있습니다.',
    },
    example: '--secret id=npmrc,src=$HOME/.npmrc',
  },
  {
    long: 'ssh',
    type: 'build-ssh',
    repeatable: true,
    doc: {
      en: 'Lets `RUN --mount=type=ssh` steps use the SSH agent of the client (`default`) or given keys (`ID=PATH`), for example to clone private repositories. Keys do not get into the image.',
      ko: '`RUN --mount=type=ssh` 단계에서 클라이언트의 SSH 에이전트(`default`)나 지정한 키(`ID=PATH`)를 쓰게 합니다. 비공개 저장소를 복제할 때 유용하며 키는 이미지에 들어가지 않습니다.',
    },
    example: '--ssh default',
  },
  {
    long: 'target',
    type: 'string',
    doc: {
      en: 'Builds up to this stage of the Dockerfile, named with `FROM … AS NAME`, in place of the last one. Stages it does not need are skipped.',
      ko: 'Dockerfile의 마지막 단계 대신 `FROM … AS NAME` 줄로 이름을 붙인 이 단계까지만 빌드합니다. 필요하지 않은 단계는 건너뜁니다.',
    },
    more: {
      en: 'One Dockerfile can thus hold a stage for tests or development beside the small final one: `docker build --target test .`. Names are not case-sensitive, and a number counts stages from 0.',
      ko: '따라서 Dockerfile 하나에 작은 최종 단계와 함께 테스트나 개발용 단계를 둘 수 있습니다(`docker build --target test .`). 이름은 대소문자를 구분하지 않으며, 숫자를 적으면 0부터 센 단계 번호로 봅니다.',
    },
    example: '--target production',
  },
];
