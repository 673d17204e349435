// The concept page on the files a build can use.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const forms = codeBlock(`docker build -t myapp:1.0 .
docker build -t myapp:1.0 -f docker/Dockerfile .
docker build -t myapp:1.0 https://github.com/example/app.git#main
docker build -t myapp:1.0 - < Dockerfile`);

const ignore = codeBlock(
  `.git
node_modules
dist
.env*
!.env.example`,
  'text',
);

export const buildContext: ConceptSpec = {
  id: 'build-context',
  title: { en: 'Build context', ko: '빌드 컨텍스트' },
  body: {
    en: paragraphs(
      'The build context is the set of files a build can use: the directory given as last argument of `docker build`, usually `.`, the current one. `COPY` and `ADD` read from it and from nowhere else, and their source paths are relative to its root.',
      forms,
      'A Git URL takes a branch or tag after `#` and a subdirectory after a colon (`#main:docker`). With `-` the Dockerfile comes from standard input and there are no files at all. Further contexts can be added by name with `--build-context`.',
      '**What to leave out**',
      'A `.dockerignore` file in the root of the context lists what is not part of it, one pattern a line; `!` takes something back in:',
      ignore,
      'A small context makes builds faster, keeps passwords out of images, and keeps the cache valid when files change that do not matter.',
      '**Pitfalls**',
      '- The final dot is the context, not decoration. Without it the command fails.\n- `COPY ../lib .` reaches nothing outside of the context. Choose a higher directory as context and name the Dockerfile with `-f`.\n- `-f` does not move the context: paths in `COPY` stay relative to the last argument.\n- `COPY /etc/hosts .` reads `etc/hosts` in the context, not a file of your machine.',
    ),
    ko: paragraphs(
      '빌드 컨텍스트는 빌드에서 쓸 수 있는 파일의 집합입니다. `docker build` 명령의 마지막 인자로 준 디렉터리이며, 보통 현재 디렉터리를 뜻하는 `.` 경로를 적습니다. `COPY`, `ADD` 명령어는 여기에서만 파일을 읽고, 원본 경로는 컨텍스트의 루트를 기준으로 합니다.',
      forms,
      'Git URL에는 `#` 뒤에 브랜치나 태그를, 콜론 뒤에 하위 디렉터리를 적을 수 있습니다(`#main:docker`). `-` 값을 주면 Dockerfile을 표준 입력에서 읽으며 다른 파일은 없습니다. `--build-context` 옵션으로 이름을 붙인 컨텍스트를 더할 수도 있습니다.',
      '**제외할 파일**',
      '컨텍스트 루트의 `.dockerignore` 파일에 제외할 패턴을 한 줄에 하나씩 적습니다. `!` 표시는 제외한 것을 다시 포함합니다.',
      ignore,
      '컨텍스트가 작으면 빌드가 빨라지고, 비밀번호가 이미지에 들어가지 않으며, 관계없는 파일이 바뀌어도 캐시가 유지됩니다.',
      '**주의할 점**',
      '- 끝의 점이 바로 컨텍스트입니다. 빠뜨리면 명령이 실패합니다.\n- `COPY ../lib .` 줄은 컨텍스트 밖의 파일을 읽지 못합니다. 상위 디렉터리를 컨텍스트로 정하고 `-f` 옵션으로 Dockerfile을 지정합니다.\n- `-f` 옵션은 컨텍스트를 바꾸지 않습니다. `COPY` 경로는 여전히 마지막 인자를 기준으로 합니다.\n- `COPY /etc/hosts .` 줄은 호스트의 파일이 아니라 컨텍스트 안의 `etc/hosts` 파일을 읽습니다.',
    ),
  },
  seeAlso: ['build-cache', 'layers', 'environment-and-secrets'],
};
