// docker image ls, which is docker images.
import type { CommandSpec } from '../../types';

export const imageLs: CommandSpec = {
  path: ['image', 'ls'],
  aliases: [['images'], ['image', 'list']],
  usage: '[OPTIONS] [REPOSITORY[:TAG]]',
  summary: { en: 'Lists local images.', ko: '로컬 이미지 목록을 표시합니다.' },
  doc: {
    en: 'Shows the images stored on this host: repository, tag, ID, age and size. An image with several tags has several rows with the same ID, and layers that images share are counted in the size of each, so the sum is larger than the space on disk; `docker system df` tells the real figure. Rows with `<none>` are dangling images, left behind when a build or pull moved their tag to a newer image. Since Docker 29 the list is a shorter view that hides them unless `-a` is given; `--format table` brings the old columns back.',
    ko: '이 호스트에 저장된 이미지의 저장소, 태그, ID, 생성 시각, 크기를 보여 줍니다. 태그가 여러 개인 이미지는 ID가 같은 여러 줄로 표시되고, 여러 이미지가 공유하는 레이어도 각 이미지의 크기에 포함되므로 합계는 실제 디스크 사용량보다 큽니다. 실제 사용량은 `docker system df` 명령으로 확인합니다. `<none>` 표시가 있는 줄은 빌드나 pull로 태그가 새 이미지로 옮겨 가면서 남은 댕글링 이미지입니다. Docker 29부터는 더 간단한 화면으로 바뀌어 `-a` 옵션이 없으면 댕글링 이미지를 숨기며, `--format table` 옵션을 주면 이전 열이 표시됩니다.',
  },
  pitfalls: [
    {
      en: '`docker images ls` lists the repository named `ls`. The command is `docker image ls` or `docker images`.',
      ko: '`docker images ls` 명령은 `ls` 이름의 저장소를 찾습니다. 올바른 명령은 `docker image ls` 또는 `docker images` 형태입니다.',
    },
  ],
  examples: [
    {
      code: 'docker images nginx',
      doc: {
        en: 'Lists all local tags of one repository.',
        ko: '한 저장소의 로컬 태그를 모두 나열합니다.',
      },
    },
    {
      code: 'docker images -a --filter dangling=true',
      doc: {
        en: 'Lists the images that have lost their tag.',
        ko: '태그를 잃은 댕글링 이미지를 나열합니다.',
      },
    },
    {
      code: "docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}'",
      doc: {
        en: 'Prints name and size of each image for a script.',
        ko: '스크립트에서 쓰도록 각 이미지의 이름과 크기를 출력합니다.',
      },
    },
  ],
  seeAlso: ['image rm', 'image prune', 'image history', 'system df'],
  concepts: ['image-references', 'clean-up'],
  operands: [
    {
      name: 'REPOSITORY[:TAG]',
      kind: 'image',
      optional: true,
      doc: {
        en: 'Lists only this repository, or only this tag of it; `*` stands for any part of a name.',
        ko: '이 저장소 또는 이 태그만 표시합니다. `*` 문자는 이름의 임의 부분을 뜻합니다.',
      },
    },
  ],
  flags: [
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Also lists images without a tag: intermediate images of the legacy builder and, since Docker 29, dangling images.',
        ko: '태그가 없는 이미지도 표시합니다. 레거시 빌더의 중간 이미지와, Docker 29부터는 댕글링 이미지가 해당합니다.',
      },
      more: {
        en: 'Intermediate images cannot be removed while a tagged image is built on them, so they are rarely of interest. Up to Docker 28 dangling images are in the list without this option; since Docker 29 even `--filter dangling=true` finds nothing without it in some versions.',
        ko: '중간 이미지는 그 위에 만든 태그 있는 이미지가 있는 동안 삭제할 수 없으므로 볼 일이 거의 없습니다. Docker 28까지는 이 옵션이 없어도 댕글링 이미지가 표시되지만, Docker 29부터는 버전에 따라 `--filter dangling=true` 필터를 써도 이 옵션이 없으면 아무것도 나오지 않습니다.',
      },
      example: '-a',
    },
    {
      long: 'digests',
      type: 'switch',
      doc: {
        en: 'Adds the digest (`sha256:…`) under which a registry knows the image, for references such as `nginx@sha256:…`. Images that were only built locally have none.',
        ko: '레지스트리에서 이미지를 식별하는 다이제스트(`sha256:…`)를 추가로 표시합니다. `nginx@sha256:…` 형태의 참조에 쓰이며, 로컬에서 빌드만 한 이미지에는 없습니다.',
      },
    },
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only images that match `KEY=VALUE`.',
        ko: '`KEY=VALUE` 조건에 맞는 이미지만 표시합니다.',
      },
      more: {
        en: '- `dangling=true`: without a tag\n- `reference=nginx:1.*`: name or tag by a pattern with `*`, `?` and `[…]`\n- `label=KEY` or `label=KEY=VALUE`\n- `before=IMAGE`, `since=IMAGE`: created before or after another image\n- `until=24h`: created before a time',
        ko: '- `dangling=true`: 태그가 없는 이미지\n- `reference=nginx:1.*`: `*`, `?`, `[…]` 패턴과 이름이나 태그가 맞는 이미지\n- `label=KEY` 또는 `label=KEY=VALUE`\n- `before=IMAGE`, `since=IMAGE`: 다른 이미지보다 먼저 또는 나중에 만든 이미지\n- `until=24h`: 지정한 시점보다 먼저 만든 이미지',
      },
      example: '--filter dangling=true',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints each image with a Go template such as `{{.Repository}}:{{.Tag}}`, as `json`, or as `table` with chosen columns.',
        ko: '각 이미지를 `{{.Repository}}:{{.Tag}}` 형태의 Go 템플릿이나 `json` 형식, 또는 열을 고른 `table` 형식으로 출력합니다.',
      },
      more: {
        en: 'Fields: `.ID`, `.Repository`, `.Tag`, `.Digest`, `.CreatedSince`, `.CreatedAt`, `.Size`. Untagged images print `<none>` in place of name and tag.',
        ko: '쓸 수 있는 필드는 `.ID`, `.Repository`, `.Tag`, `.Digest`, `.CreatedSince`, `.CreatedAt`, `.Size` 등입니다. 태그가 없는 이미지는 이름과 태그 자리에 `<none>` 문자열이 출력됩니다.',
      },
      example: "--format '{{.Repository}}:{{.Tag}}'",
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Prints image IDs in full length, with `sha256:` in front.',
        ko: '앞에 `sha256:` 접두사가 붙은 전체 이미지 ID를 출력합니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only image IDs, one a line. An image with several tags is printed once for each of them.',
        ko: '이미지 ID만 한 줄에 하나씩 출력합니다. 태그가 여러 개인 이미지는 태그 수만큼 출력됩니다.',
      },
      more: {
        en: '`docker images -q` as input of `docker rmi` fails for an image with several tags, as its ID is not unique then, and for an empty list. `docker image prune` is the safer way to clean up.',
        ko: '`docker images -q` 출력을 `docker rmi` 명령에 넘기면 태그가 여러 개인 이미지에서 ID 하나가 여러 태그를 가리켜 실패하고, 목록이 비어 있어도 실패합니다. 정리할 때는 `docker image prune` 명령이 더 안전합니다.',
      },
      example: '-q',
    },
    {
      long: 'tree',
      type: 'switch',
      experimental: true,
      doc: {
        en: 'Shows multi-platform images as a tree with a row for each platform. Cannot be combined with `-q`, `--format`, `--digests` or `--no-trunc`.',
        ko: '다중 플랫폼 이미지를 플랫폼마다 한 줄씩 트리로 표시합니다. `-q`, `--format`, `--digests`, `--no-trunc` 옵션과는 함께 쓸 수 없습니다.',
      },
    },
  ],
};
