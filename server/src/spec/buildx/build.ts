// docker buildx build, which is docker build.
import { buildCacheFlags } from '../shared/build-cache-flags';
import { buildInputFlags } from '../shared/build-input-flags';
import { buildLegacyFlags } from '../shared/build-legacy-flags';
import { buildOutputFlags } from '../shared/build-output-flags';
import { buildReportFlags } from '../shared/build-report-flags';
import { buildStepFlags } from '../shared/build-step-flags';
import type { CommandSpec } from '../types';

export const buildxBuild: CommandSpec = {
  path: ['buildx', 'build'],
  aliases: [['build'], ['image', 'build'], ['builder', 'build'], ['buildx', 'b']],
  usage: '[OPTIONS] PATH | URL | -',
  summary: { en: 'Builds an image from a Dockerfile.', ko: 'Dockerfile로 이미지를 빌드합니다.' },
  doc: {
    en: 'Runs the instructions of a Dockerfile and makes an image of the result. The last argument is the build context: the directory whose files `COPY` and `ADD` can reach, usually `.`, the current one. `-t` names the image, `-f` chooses another Dockerfile, `--build-arg` fills in variables. Steps that have not changed since an earlier build come from the build cache. BuildKit does the work through the Buildx plugin; `docker build` and `docker buildx build` are the same command.',
    ko: 'Dockerfile의 명령어를 실행하고 그 결과로 이미지를 만듭니다. 마지막 인자는 빌드 컨텍스트, 곧 `COPY`, `ADD` 명령어가 읽을 수 있는 파일이 있는 디렉터리이며 보통 현재 디렉터리를 뜻하는 `.` 경로를 적습니다. `-t` 옵션은 이미지에 이름을 붙이고, `-f` 옵션은 다른 Dockerfile을 고르며, `--build-arg` 옵션은 변수의 값을 정합니다. 이전 빌드와 달라지지 않은 단계는 빌드 캐시에서 가져옵니다. 실제 작업은 Buildx 플러그인을 통해 BuildKit이 하며, `docker build` 명령과 `docker buildx build` 명령은 같습니다.',
  },
  pitfalls: [
    {
      en: 'The dot at the end is easy to forget: `docker build -t myapp:1.0` fails because the build context is missing.',
      ko: '끝의 점을 빠뜨리기 쉽습니다. `docker build -t myapp:1.0` 명령은 빌드 컨텍스트가 없어서 실패합니다.',
    },
    {
      en: '`COPY ../shared .` cannot work: nothing outside of the context is reachable. Build from the parent directory with `-f`, or add `--build-context`.',
      ko: '컨텍스트 밖의 파일은 읽을 수 없으므로 `COPY ../shared .` 줄은 동작하지 않습니다. 상위 디렉터리에서 `-f` 옵션과 함께 빌드하거나 `--build-context` 옵션을 추가합니다.',
    },
    {
      en: 'Without a `.dockerignore` file, `COPY . .` takes along `.git`, `node_modules` and files with passwords.',
      ko: '`.dockerignore` 파일이 없으면 `COPY . .` 줄이 `.git`, `node_modules` 디렉터리와 비밀번호가 든 파일까지 이미지에 넣습니다.',
    },
  ],
  examples: [
    {
      code: 'docker build -t myapp:1.0 .',
      doc: {
        en: 'Builds the Dockerfile of the current directory and names the image.',
        ko: '현재 디렉터리의 Dockerfile을 빌드하고 이미지에 이름을 붙입니다.',
      },
    },
    {
      code: 'docker build -f docker/Dockerfile --build-arg NODE_VERSION=22 --target production -t myapp:1.0 .',
      doc: {
        en: 'Builds one stage of a Dockerfile in a subdirectory, with an argument.',
        ko: '하위 디렉터리에 있는 Dockerfile의 한 단계를 인자와 함께 빌드합니다.',
      },
    },
    {
      code: 'docker buildx build --platform linux/amd64,linux/arm64 -t ghcr.io/example/app:1.0 --push .',
      doc: {
        en: 'Builds for two platforms and sends the image to a registry.',
        ko: '두 플랫폼용으로 빌드하여 레지스트리로 보냅니다.',
      },
    },
  ],
  seeAlso: ['buildx bake', 'buildx create', 'image tag', 'image push', 'builder prune'],
  concepts: ['build-context', 'build-cache', 'multi-platform-builds', 'image-references'],
  operands: [
    {
      name: 'PATH | URL | -',
      kind: 'build-context',
      doc: {
        en: 'The build context: a directory (usually `.`), a Git or archive URL, or `-` for a Dockerfile or archive on standard input.',
        ko: '빌드 컨텍스트입니다. 디렉터리(보통 `.`), Git 저장소나 압축 파일의 URL, 또는 표준 입력의 Dockerfile이나 압축 파일을 뜻하는 `-` 값을 적습니다.',
      },
    },
  ],
  flags: [
    ...buildInputFlags,
    ...buildOutputFlags,
    ...buildCacheFlags,
    ...buildStepFlags,
    ...buildReportFlags,
    ...buildLegacyFlags,
  ],
};
