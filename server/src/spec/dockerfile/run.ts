// RUN.
import type { InstructionSpec } from '../dockerfile-types';

export const runInstruction: InstructionSpec = {
  name: 'RUN',
  usage: ['[OPTIONS] COMMAND', '[OPTIONS] ["PROGRAM", "ARGUMENT", ...]', '[OPTIONS] <<NAME'],
  summary: {
    en: 'Runs a command while the image is built and keeps what it changed.',
    ko: '이미지를 빌드할 때 명령을 실행하고 바뀐 파일을 레이어로 남깁니다.',
  },
  adds: 'layer',
  doc: {
    en: 'Runs a command in the image as it is so far and stores the changed files as a new layer. The plain form goes through a shell, `/bin/sh -c` unless `SHELL` says otherwise; the JSON form starts the program itself.\n\nThe cache looks only at the text of the command and the build arguments it can see. That is why `apt-get update` and `apt-get install` stand together in one `RUN`: alone, the update would come from the cache for months while the list of packages to install changes. What is to be deleted must be deleted in the same `RUN`; a later layer only hides files and makes nothing smaller.',
    ko: '지금까지 만든 이미지 안에서 명령을 실행하고 바뀐 파일을 새 레이어로 저장합니다. 보통 형식은 셸을 거치며 `SHELL` 설정이 없으면 `/bin/sh -c` 명령으로 실행됩니다. JSON 형식은 프로그램을 직접 실행합니다.\n\n캐시는 명령의 문자열과 그 단계에서 보이는 빌드 인자만 비교합니다. 그래서 `apt-get update` 명령과 `apt-get install` 명령을 한 `RUN` 안에 둡니다. 따로 두면 설치할 패키지를 바꾸어도 몇 달 전의 목록이 캐시에서 나옵니다. 지울 파일도 같은 `RUN` 안에서 지워야 합니다. 뒤의 레이어에서 지우면 가려질 뿐 크기는 줄지 않습니다.',
  },
  pitfalls: [
    {
      en: '`RUN cd /app` changes nothing for the next instruction: each `RUN` has a shell of its own. `WORKDIR` lasts.',
      ko: '`RUN cd /app` 단계는 다음 명령어에 영향을 주지 않습니다. `RUN` 단계마다 셸이 새로 시작되므로 `WORKDIR` 명령어를 써야 합니다.',
    },
    {
      en: 'A service that is started here is not running in the container: only files are kept, no processes.',
      ko: '여기에서 시작한 서비스는 컨테이너에서 실행되지 않습니다. 파일만 남고 프로세스는 남지 않습니다.',
    },
    {
      en: 'In a pipeline only the exit status of the last command counts, unless `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` says otherwise.',
      ko: '파이프라인에서는 마지막 명령의 종료 상태만 봅니다. 모두 확인하려면 `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` 설정을 둡니다.',
    },
  ],
  examples: [
    {
      code: 'RUN apt-get update && \\\n    apt-get install -y --no-install-recommends curl && \\\n    rm -rf /var/lib/apt/lists/*',
      doc: {
        en: 'Packages in one layer, without the package lists.',
        ko: '패키지를 한 레이어에 설치하고 패키지 목록을 지웁니다.',
      },
    },
    {
      code: 'RUN --mount=type=cache,target=/root/.npm npm ci',
      doc: {
        en: 'Keeps the downloads between builds, outside of the image.',
        ko: '내려받은 파일을 이미지 밖에 두고 빌드 사이에 공유합니다.',
      },
    },
    {
      code: 'RUN <<EOT\nset -eu\necho one\necho two\nEOT',
      doc: {
        en: 'A script of several lines in one layer.',
        ko: '여러 줄의 스크립트를 한 레이어에서 실행합니다.',
      },
    },
  ],
  flags: [
    {
      name: 'device',
      type: 'device',
      repeatable: true,
      since: '1.14-labs',
      doc: {
        en: 'Gives the command a device of the builder, by its CDI name. With `,required=false` the build goes on without it.',
        ko: '빌더의 장치를 CDI 이름으로 연결합니다. `,required=false` 값을 붙이면 장치가 없어도 빌드를 계속합니다.',
      },
      example: '--device=vendor1.com/device=foo',
    },
    {
      name: 'mount',
      type: 'mount',
      repeatable: true,
      since: '1.2',
      doc: {
        en: 'Mounts something for the time of the command: a cache, a secret, files of another stage. Nothing of it gets into the layer.',
        ko: '명령이 실행되는 동안 캐시, 비밀 값, 다른 단계의 파일 등을 연결합니다. 연결한 내용은 레이어에 남지 않습니다.',
      },
      example: '--mount=type=cache,target=/root/.cache/pip',
    },
    {
      name: 'network',
      type: 'choice',
      since: '1.3',
      values: [
        {
          value: 'default',
          doc: { en: 'The network of the build.', ko: '빌드의 기본 네트워크를 사용합니다.' },
        },
        {
          value: 'none',
          doc: {
            en: 'No network at all: what needs the internet fails.',
            ko: '네트워크 없이 실행합니다. 인터넷이 필요한 명령은 실패합니다.',
          },
        },
        {
          value: 'host',
          doc: {
            en: 'The network of the builder; it must be allowed with `--allow network.host`.',
            ko: '빌더의 네트워크를 그대로 사용하며 `--allow network.host` 옵션으로 허용해야 합니다.',
          },
        },
      ],
      doc: {
        en: 'The network that the command runs in.',
        ko: '명령이 실행될 네트워크를 정합니다.',
      },
      example: '--network=none',
    },
    {
      name: 'security',
      type: 'choice',
      since: '1.20',
      values: [
        {
          value: 'sandbox',
          doc: { en: 'Runs with the usual limits.', ko: '일반적인 제한 안에서 실행합니다.' },
        },
        {
          value: 'insecure',
          doc: {
            en: 'Runs with all privileges, as `docker run --privileged` does; it must be allowed with `--allow security.insecure`.',
            ko: '`docker run --privileged` 명령처럼 모든 권한으로 실행하며 `--allow security.insecure` 옵션으로 허용해야 합니다.',
          },
        },
      ],
      doc: {
        en: 'Whether the command runs with extended privileges.',
        ko: '명령에 확장된 권한을 줄지 정합니다.',
      },
      example: '--security=insecure',
    },
  ],
  concepts: ['layers', 'build-cache'],
  snippet: 'RUN ${1:command}',
};
