// docker image pull.
import type { CommandSpec } from '../../types';

export const imagePull: CommandSpec = {
  path: ['image', 'pull'],
  aliases: [['pull']],
  usage: '[OPTIONS] NAME[:TAG|@DIGEST]',
  summary: { en: 'Downloads an image from a registry.', ko: '레지스트리에서 이미지를 내려받습니다.' },
  doc: {
    en: 'Fetches an image with all layers that are not yet on this host. A name without a registry means Docker Hub, a name without a tag means `:latest`. If the tag has moved to a newer image, that one is fetched and the old one loses its tag; running containers keep the old image until they are removed and created again. `docker run` and `docker build` pull missing images by themselves, so this command serves to renew a tag or to fetch an image ahead of time.',
    ko: '이미지를 가져오면서 이 호스트에 아직 없는 레이어를 모두 내려받습니다. 레지스트리를 적지 않은 이름은 Docker Hub를, 태그를 적지 않은 이름은 `:latest` 태그를 뜻합니다. 태그가 새 이미지로 옮겨 갔다면 새 이미지를 받고 이전 이미지는 태그를 잃습니다. 실행 중인 컨테이너는 삭제하고 다시 만들 때까지 이전 이미지를 사용합니다. 이미지가 없으면 `docker run` 명령과 `docker build` 명령이 알아서 받으므로, 이 명령은 태그를 갱신하거나 이미지를 미리 받아 둘 때 씁니다.',
  },
  pitfalls: [
    {
      en: 'Tags move: `nginx:latest` of today is not that of next month. For builds that must repeat exactly, use a precise tag or a digest.',
      ko: '태그는 옮겨 다닙니다. 오늘의 `nginx:latest` 이미지와 다음 달의 이미지는 다를 수 있으므로, 똑같이 재현해야 하는 빌드에는 구체적인 태그나 다이제스트를 사용합니다.',
    },
    {
      en: 'Only one image a command; `docker pull nginx:1.29 redis:8` is refused.',
      ko: '한 번에 이미지 하나만 받을 수 있습니다. `docker pull nginx:1.29 redis:8` 명령은 거부됩니다.',
    },
  ],
  examples: [
    {
      code: 'docker pull nginx:1.29',
      doc: {
        en: 'Fetches a tag from Docker Hub.',
        ko: 'Docker Hub에서 태그 하나를 내려받습니다.',
      },
    },
    {
      code: 'docker pull ghcr.io/example/app:2.0',
      doc: {
        en: 'Fetches an image from another registry, which may need `docker login ghcr.io` first.',
        ko: '다른 레지스트리에서 이미지를 내려받습니다. 먼저 `docker login ghcr.io` 명령이 필요할 수 있습니다.',
      },
    },
  ],
  seeAlso: ['image push', 'image ls', 'container run', 'login'],
  concepts: ['image-references', 'multi-platform-builds'],
  operands: [
    {
      name: 'NAME[:TAG|@DIGEST]',
      kind: 'image',
      doc: {
        en: 'The image to download: `nginx:1.29`, `ghcr.io/owner/app:2.0`, or `name@sha256:…` for exactly one content.',
        ko: '내려받을 이미지입니다. `nginx:1.29`, `ghcr.io/owner/app:2.0` 형태로 적거나, 정확히 하나의 내용을 가리키도록 `name@sha256:…` 형태로 적습니다.',
      },
    },
  ],
  flags: [
    {
      long: 'all-tags',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Downloads every tag of the repository, which can be very many gigabytes. The name must have no tag then.',
        ko: '저장소의 모든 태그를 내려받습니다. 용량이 매우 클 수 있으며, 이때 이름에 태그를 적으면 안 됩니다.',
      },
    },
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: {
        en: 'Skips the check of the image’s Notary signature, which is the normal case; `=false` demanded one while Docker Content Trust existed. Since Docker 29 it does nothing but print a warning.',
        ko: '내려받을 이미지의 Notary 서명을 검사하지 않습니다. 보통은 이 상태이며, Docker Content Trust 기능이 있던 버전에서 `=false` 값은 서명을 요구했습니다. Docker 29부터는 경고만 출력하고 아무 효과가 없습니다.',
      },
    },
    {
      long: 'platform',
      type: 'platform',
      doc: {
        en: 'Fetches the variant of the image for this platform, in the form `os/arch[/variant]`, in place of the one for this host.',
        ko: '이 호스트의 플랫폼 대신 `os/arch[/variant]` 형식으로 지정한 플랫폼의 이미지를 내려받습니다.',
      },
      more: {
        en: 'Useful on an ARM host for images that exist only for `linux/amd64`; they then run under emulation, slowly. Without the containerd image store a tag holds one platform at a time, so pulling another one replaces it. `DOCKER_DEFAULT_PLATFORM` sets the default for all commands.',
        ko: 'ARM 호스트에서 `linux/amd64` 플랫폼용으로만 배포되는 이미지를 쓸 때 유용합니다. 이런 이미지는 에뮬레이션으로 느리게 실행됩니다. containerd 이미지 저장소를 쓰지 않으면 태그 하나에 플랫폼 하나만 저장되므로, 다른 플랫폼을 받으면 기존 것을 대체합니다. `DOCKER_DEFAULT_PLATFORM` 환경 변수로 모든 명령의 기본값을 정할 수 있습니다.',
      },
      example: '--platform linux/amd64',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only the full name of the image at the end, without progress bars; good for logs of scripts.',
        ko: '진행률 표시 없이 마지막에 이미지의 전체 이름만 출력합니다. 스크립트 로그에 적합합니다.',
      },
    },
  ],
};
