// The concept page on the names of images.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const parts = codeBlock(
  `ghcr.io/example/app:1.4
└──┬──┘ └────┬────┘ └┬┘
registry repository tag`,
  'text',
);

const pinned = codeBlock("docker image inspect --format '{{index .RepoDigests 0}}' nginx:1.29");

export const imageReferences: ConceptSpec = {
  id: 'image-references',
  title: { en: 'Image references', ko: '이미지 참조' },
  body: {
    en: paragraphs(
      'An image reference has the form `[registry[:port]/]repository[:tag][@digest]`. What is left out has a default: no registry means Docker Hub, no tag means `latest`. So `nginx` is short for `docker.io/library/nginx:latest`.',
      parts,
      '**How it is read**',
      '- The part before the first `/` is a registry only if it contains a dot or a colon or is `localhost`. `example/app` is therefore the user `example` on Docker Hub.\n- The repository is in lower case: letters, digits and single separators (`.`, `_`, `-`) between them.\n- The tag may have upper case, `.`, `_` and `-`, up to 128 characters.\n- A digest (`@sha256:` and 64 hex digits) names one content for ever. If both are given, the digest decides and the tag is only read by people.\n- An ID such as `605c77e624dd` names an image on this host and means nothing to a registry.',
      '**Which one to write**',
      'For trying things out a tag such as `postgres:17` is fine: it gets fixes but keeps the major version. For production, use an exact version, or a digest where the build must be repeatable:',
      pinned,
      '**Pitfalls**',
      '- `latest` is a tag like any other. It is not moved automatically when a newer version is pushed under another tag.\n- An uppercase letter (`MyApp`), a URL (`https://…`) or a lone colon at the end (`nginx:`) is an invalid reference.\n- A port needs a `/` after it: `localhost:5000/app` is a registry, `localhost:5000` is an image with a tag.',
    ),
    ko: paragraphs(
      '이미지 참조는 `[registry[:port]/]repository[:tag][@digest]` 형식의 이름입니다. 생략한 부분에는 기본값이 적용되어, 레지스트리를 생략하면 Docker Hub를, 태그를 생략하면 `latest` 태그를 뜻합니다. 따라서 `nginx` 이름은 `docker.io/library/nginx:latest` 참조를 줄인 것입니다.',
      parts,
      '**읽는 방법**',
      '- 첫 `/` 앞부분은 점이나 콜론이 있거나 `localhost` 이름일 때만 레지스트리로 봅니다. 따라서 `example/app` 참조에서 `example` 부분은 Docker Hub의 사용자 이름입니다.\n- 저장소는 소문자로 적으며, 영문자와 숫자 사이에 구분자(`.`, `_`, `-`)를 쓸 수 있습니다.\n- 태그에는 대문자와 `.`, `_`, `-` 문자를 쓸 수 있고 길이는 128자까지입니다.\n- 다이제스트(`@sha256:` 뒤에 16진수 64자)는 언제나 한 내용만 가리킵니다. 태그와 함께 적으면 다이제스트가 기준이 되고 태그는 사람이 읽는 용도일 뿐입니다.\n- `605c77e624dd` 같은 ID는 이 호스트의 이미지를 가리키며 레지스트리에서는 의미가 없습니다.',
      '**무엇을 적을 것인가**',
      '시험해 볼 때는 `postgres:17` 같은 태그면 충분합니다. 주 버전은 그대로이면서 수정 사항을 받기 때문입니다. 운영 환경에는 정확한 버전을, 빌드를 똑같이 재현해야 하면 다이제스트를 적습니다.',
      pinned,
      '**주의할 점**',
      '- `latest` 태그도 다른 태그와 다를 것이 없습니다. 더 새로운 버전을 다른 태그로 올려도 저절로 옮겨 가지 않습니다.\n- 대문자(`MyApp`), URL(`https://…`), 끝에 남은 콜론(`nginx:`)이 있으면 잘못된 참조입니다.\n- 포트 뒤에는 `/` 문자가 있어야 합니다. `localhost:5000/app` 참조에는 레지스트리가 있지만 `localhost:5000` 참조는 태그가 붙은 이미지로 읽힙니다.',
    ),
  },
  seeAlso: ['image', 'layers', 'multi-platform-builds'],
};
