// docker image push.
import type { CommandSpec } from '../../types';

export const imagePush: CommandSpec = {
  path: ['image', 'push'],
  aliases: [['push']],
  usage: '[OPTIONS] NAME[:TAG]',
  summary: { en: 'Uploads an image to a registry.', ko: '레지스트리에 이미지를 올립니다.' },
  doc: {
    en: 'Sends an image to the registry that its name begins with; without one, to Docker Hub. Layers that the registry already has are skipped. The name decides where it goes, so give the image the right one first, with `docker build -t` or `docker tag`, and log in with `docker login`. A tag that exists in the registry is moved to the new image.',
    ko: '이미지 이름의 맨 앞에 적힌 레지스트리로, 없으면 Docker Hub로 이미지를 보냅니다. 레지스트리에 이미 있는 레이어는 건너뜁니다. 어디로 갈지는 이름이 정하므로 `docker build -t` 옵션이나 `docker tag` 명령으로 알맞은 이름을 붙이고 `docker login` 명령으로 로그인한 다음 실행합니다. 레지스트리에 같은 태그가 있으면 새 이미지로 옮겨 갑니다.',
  },
  pitfalls: [
    {
      en: '`docker push myapp` goes to the official images of Docker Hub (`docker.io/library/myapp`) and is denied. The name must contain your user name or registry: `docker push alice/myapp`.',
      ko: '`docker push myapp` 명령은 Docker Hub의 공식 이미지(`docker.io/library/myapp`)로 보내려다 거부됩니다. 이름에 사용자 이름이나 레지스트리가 있어야 합니다(`docker push alice/myapp`).',
    },
  ],
  examples: [
    {
      code: 'docker tag myapp:1.0 ghcr.io/example/myapp:1.0\ndocker push ghcr.io/example/myapp:1.0',
      doc: {
        en: 'Names a local image after a registry and uploads it.',
        ko: '로컬 이미지에 레지스트리 이름을 붙여 올립니다.',
      },
    },
  ],
  seeAlso: ['image tag', 'image pull', 'login', 'buildx build'],
  concepts: ['image-references'],
  operands: [
    {
      name: 'NAME[:TAG]',
      kind: 'image',
      doc: {
        en: 'The local image to upload; its name says to which registry and repository. The tag is `latest` if left out.',
        ko: '올릴 로컬 이미지입니다. 이름이 레지스트리와 저장소를 나타내며, 태그를 생략하면 `latest` 태그입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'all-tags',
      short: 'a',
      type: 'switch',
      since: '20.10',
      doc: {
        en: 'Uploads all local tags of the repository. The name must have no tag then.',
        ko: '저장소의 로컬 태그를 모두 올립니다. 이때 이름에 태그를 적으면 안 됩니다.',
      },
    },
    {
      long: 'disable-content-trust',
      type: 'switch',
      default: 'true',
      deprecated: { since: '29.0' },
      doc: {
        en: 'Uploads without a Notary signature, which is the normal case; `=false` signed the tag while Docker Content Trust existed. Docker 29 ignores it with a warning.',
        ko: 'Notary 서명 없이 올립니다. 보통은 이 상태이며, Docker Content Trust 기능이 있던 버전에서 `=false` 값은 태그에 서명했습니다. Docker 29에서는 경고와 함께 무시됩니다.',
      },
    },
    {
      long: 'platform',
      type: 'single-platform',
      since: '27.0',
      doc: {
        en: 'Uploads only the variant of a multi-platform image for this platform, as a plain image.',
        ko: '다중 플랫폼 이미지에서 이 플랫폼용 변형만 일반 이미지로 올립니다.',
      },
      example: '--platform linux/amd64',
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      since: '20.10',
      doc: {
        en: 'Prints only the name of the pushed image, without progress bars.',
        ko: '진행률 표시 없이 올린 이미지의 이름만 출력합니다.',
      },
    },
  ],
};
