// The concept page on the reuse of build steps.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const order = codeBlock(
  `FROM node:22
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build`,
  'dockerfile',
);

const shared = codeBlock(`docker buildx build \\
  --cache-from type=registry,ref=ghcr.io/example/app:cache \\
  --cache-to type=registry,ref=ghcr.io/example/app:cache,mode=max \\
  -t ghcr.io/example/app:1.0 --push .`);

export const buildCache: ConceptSpec = {
  id: 'build-cache',
  title: { en: 'Build cache', ko: '빌드 캐시' },
  body: {
    en: paragraphs(
      'The build cache keeps the result of each build step. A later build takes a result from there when the instruction, its input files and all steps before it are unchanged; from the first change on, the following steps run again.',
      'For `COPY` and `ADD` the contents of the files count, not their dates. For `RUN` only the text of the command counts, together with the build arguments it can see.',
      '**Order makes it fast**',
      order,
      'The dependencies are installed again only if the two package files change, not at each change of the program.',
      '**On CI machines**',
      'A fresh machine has no cache. A registry can hold it:',
      shared,
      'Downloads of package managers can survive between builds in a cache mount: `RUN --mount=type=cache,target=/root/.npm npm ci`.',
      '**Pitfalls**',
      '- `RUN apt-get update` or `RUN git clone …` is not repeated because the world has changed. `--no-cache` forces it, `--pull` renews base images.\n- An `ARG` that changes at each build, such as a date, ends the use of the cache from there on. Put it last.\n- The cache takes up disk space. `docker builder prune` empties it; images stay.',
    ),
    ko: paragraphs(
      '빌드 캐시는 각 빌드 단계의 결과를 보관합니다. 명령어와 입력 파일, 그 앞의 모든 단계가 그대로이면 다음 빌드에서 결과를 캐시에서 가져오고, 처음 바뀐 단계부터는 모두 다시 실행합니다.',
      '`COPY`, `ADD` 명령어에서는 파일의 날짜가 아니라 내용을 비교합니다. `RUN` 명령어에서는 명령의 문자열과 그 단계에서 보이는 빌드 인자만 비교합니다.',
      '**순서가 속도를 정합니다**',
      order,
      '이렇게 하면 프로그램을 고칠 때마다가 아니라 패키지 파일 두 개가 바뀔 때만 의존성을 다시 설치합니다.',
      '**CI 환경에서**',
      '새로 시작한 시스템에는 캐시가 없지만, 레지스트리에 보관할 수 있습니다.',
      shared,
      '패키지 관리자가 내려받은 파일은 캐시 마운트로 다음 빌드까지 남길 수 있습니다(`RUN --mount=type=cache,target=/root/.npm npm ci`).',
      '**주의할 점**',
      '- 외부 상황이 바뀌었다고 `RUN apt-get update` 단계나 `RUN git clone …` 단계가 다시 실행되지는 않습니다. `--no-cache` 옵션으로 강제로 실행하고, 베이스 이미지는 `--pull` 옵션으로 갱신합니다.\n- 날짜처럼 빌드할 때마다 바뀌는 `ARG` 값이 있으면 그 뒤로 캐시를 쓸 수 없으므로 맨 뒤에 둡니다.\n- 캐시는 디스크 공간을 차지합니다. `docker builder prune` 명령으로 비울 수 있으며 이미지는 남습니다.',
    ),
  },
  seeAlso: ['layers', 'build-context', 'clean-up'],
};
