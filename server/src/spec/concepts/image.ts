// The concept page on images.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const handle = codeBlock(`docker pull nginx:1.29
docker image ls nginx
docker image inspect nginx:1.29`);

export const image: ConceptSpec = {
  id: 'image',
  title: { en: 'Image', ko: '이미지' },
  body: {
    en: paragraphs(
      'An image is a read-only template that holds everything a program needs to run: its files, libraries and default settings. Any number of containers can be started from one image, and none of them changes it.',
      handle,
      '**How an image is named**',
      codeBlock('registry.example.com/team/app:1.4', 'text'),
      '- **Registry**: where it is stored; Docker Hub if left out.\n- **Repository**: `team/app`, in lower case. `nginx` alone is short for `docker.io/library/nginx`.\n- **Tag**: mostly the version; `latest` if left out.\n- **Digest**: `nginx@sha256:…` names exactly one content for ever, while a tag can be moved to another.',
      'Beside the files an image carries settings that options of `docker run` override: `CMD` (by the words after the image), `ENTRYPOINT` (`--entrypoint`), `ENV` (`-e`), `WORKDIR` (`-w`), `USER` (`-u`) and `HEALTHCHECK` (`--health-cmd`). Images of your own are made with `docker build` from a Dockerfile.',
      '**Pitfalls**',
      '- `latest` is only a name: nothing makes sure that it is the newest version, and it may change from one day to the next. Write the version.\n- `docker run` uses an image that is on the host without asking the registry. For a newer one under the same tag run `docker pull` or use `--pull always`.\n- A running container keeps its old image. After a pull, create the container anew.\n- An image in use by a container cannot be removed: remove the container first.',
    ),
    ko: paragraphs(
      '이미지는 프로그램 실행에 필요한 파일과 라이브러리, 기본 설정을 묶은 읽기 전용 템플릿입니다. 이미지 하나로 컨테이너를 몇 개든 만들 수 있으며, 컨테이너를 실행해도 이미지는 바뀌지 않습니다.',
      handle,
      '**이미지 이름의 구조**',
      codeBlock('registry.example.com/team/app:1.4', 'text'),
      '- **레지스트리**: 이미지가 저장된 곳입니다. 생략하면 Docker Hub입니다.\n- **저장소**: `team/app` 부분이며 소문자로 씁니다. `nginx` 이름은 `docker.io/library/nginx` 이름을 줄인 것입니다.\n- **태그**: 대개 버전을 나타냅니다. 생략하면 `latest` 태그를 사용합니다.\n- **다이제스트**: `nginx@sha256:…` 형식은 언제나 같은 내용 하나만 가리킵니다. 태그는 다른 이미지로 옮겨질 수 있습니다.',
      '이미지에는 파일 외에 설정도 들어 있으며 `docker run` 명령에서 바꿀 수 있습니다. `CMD` 설정은 이미지 뒤의 단어로, `ENTRYPOINT` 설정은 `--entrypoint` 옵션으로, `ENV` 설정은 `-e` 옵션으로, `WORKDIR` 설정은 `-w` 옵션으로, `USER` 설정은 `-u` 옵션으로, `HEALTHCHECK` 설정은 `--health-cmd` 옵션으로 바꿉니다. 나만의 이미지는 Dockerfile을 작성하여 `docker build` 명령으로 만듭니다.',
      '**주의할 점**',
      '- `latest` 태그는 이름일 뿐이어서 최신 버전이라는 보장이 없고, 내용이 언제든 바뀔 수 있습니다. 버전을 명시합니다.\n- `docker run` 명령은 호스트에 이미지가 있으면 레지스트리에 확인하지 않습니다. 같은 태그의 새 이미지를 받으려면 `docker pull` 명령을 실행하거나 `--pull always` 옵션을 씁니다.\n- 실행 중인 컨테이너는 이전 이미지를 계속 사용합니다. 새 이미지를 받은 뒤에는 컨테이너를 새로 만들어야 합니다.\n- 컨테이너가 사용하는 이미지는 삭제할 수 없으므로 컨테이너를 먼저 삭제합니다.',
    ),
  },
  seeAlso: ['container', 'layers'],
};
