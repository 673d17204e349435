// docker image rm, which is docker rmi.
import type { CommandSpec } from '../../types';

export const imageRm: CommandSpec = {
  path: ['image', 'rm'],
  aliases: [['image', 'remove'], ['image', 'rmi'], ['rmi']],
  destroys: true,
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  summary: { en: 'Removes images from this host.', ko: '이 호스트에서 이미지를 삭제합니다.' },
  doc: {
    en: 'Removes a tag and, if it was the last one, the image with all layers that no other image needs. With several tags only the named one is taken away (“Untagged”). An image that a container was made from is refused, even if the container has stopped; remove the container first. Images in a registry are not affected.',
    ko: '태그를 제거하고, 그것이 마지막 태그였다면 이미지와 다른 이미지가 쓰지 않는 레이어까지 삭제합니다. 태그가 여러 개면 지정한 태그만 사라집니다(“Untagged”). 컨테이너가 사용하는 이미지는 그 컨테이너가 중지되어 있어도 삭제할 수 없으므로 컨테이너를 먼저 삭제해야 합니다. 레지스트리에 있는 이미지에는 영향이 없습니다.',
  },
  pitfalls: [
    {
      en: 'With `-f` an image that a stopped container uses vanishes from the list and the container shows a bare ID in its place; the layers stay on disk until the container is removed too.',
      ko: '중지된 컨테이너가 쓰는 이미지를 `-f` 옵션으로 삭제하면 목록에서 사라지고 컨테이너에는 이름 대신 ID만 표시됩니다. 레이어는 그 컨테이너를 삭제할 때까지 디스크에 남습니다.',
    },
    {
      en: '`docker rmi nginx` means `nginx:latest` only; other tags of the repository stay.',
      ko: '`docker rmi nginx` 명령은 `nginx:latest` 태그만 지우며, 같은 저장소의 다른 태그는 남습니다.',
    },
  ],
  examples: [
    {
      code: 'docker rmi nginx:1.29',
      doc: {
        en: 'Removes one tag, and the image with it if no other tag is left.',
        ko: '태그 하나를 제거하고, 남은 태그가 없으면 이미지도 삭제합니다.',
      },
    },
    {
      code: 'docker images -q "registry.example.com/team/*" | sort -u | xargs -r docker rmi -f',
      doc: {
        en: 'Removes all images of a team with all their tags.',
        ko: '한 팀의 모든 이미지를 태그와 관계없이 삭제합니다.',
      },
    },
  ],
  seeAlso: ['image ls', 'image prune', 'container rm'],
  concepts: ['image-references', 'clean-up'],
  operands: [
    {
      name: 'IMAGE',
      kind: 'image',
      repeated: true,
      doc: {
        en: 'The images to remove: a name with tag, a digest, or an ID.',
        ko: '삭제할 이미지입니다. 태그가 붙은 이름, 다이제스트 또는 ID로 적습니다.',
      },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes the image although it has several tags under the given ID, or although a stopped container uses it. An image of a running container stays even so.',
        ko: '지정한 ID에 태그가 여러 개 있거나 중지된 컨테이너가 사용 중이어도 이미지를 삭제합니다. 실행 중인 컨테이너의 이미지는 이 옵션으로도 삭제되지 않습니다.',
      },
      more: {
        en: 'With a name only that tag goes if the image has others; with an ID all its tags go. It is rarely what is wanted: removing the containers first frees the space as well and shows what still depends on the image.',
        ko: '이름으로 지정했을 때 다른 태그가 있으면 그 태그만 제거하고, ID로 지정하면 모든 태그를 제거합니다. 꼭 필요한 경우는 드뭅니다. 컨테이너를 먼저 삭제하면 공간도 확보되고 이미지를 쓰는 곳도 알 수 있습니다.',
      },
      example: '-f',
    },
    {
      long: 'no-prune',
      type: 'switch',
      doc: {
        en: 'Keeps the untagged parents of the image, which are otherwise removed with it.',
        ko: '보통 함께 삭제되는, 태그 없는 상위 이미지를 남겨 둡니다.',
      },
    },
    {
      long: 'platform',
      type: 'platform-list',
      repeatable: true,
      since: '28.2',
      doc: {
        en: 'Removes only the variants of a multi-platform image for these platforms, such as `linux/arm64`; needs the containerd image store.',
        ko: '다중 플랫폼 이미지에서 `linux/arm64` 형태로 지정한 플랫폼의 변형만 삭제합니다. containerd 이미지 저장소가 필요합니다.',
      },
      example: '--platform linux/arm64',
    },
  ],
};
