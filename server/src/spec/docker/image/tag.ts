// docker image tag.
import type { CommandSpec } from '../../types';

export const imageTag: CommandSpec = {
  path: ['image', 'tag'],
  aliases: [['tag']],
  usage: 'SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]',
  summary: { en: 'Gives an image another name.', ko: '이미지에 다른 이름을 붙입니다.' },
  doc: {
    en: 'Adds a second name to an image; nothing is copied and the first name stays. It is needed before `docker push`, as the name says to which registry an image goes. An existing tag of the new name moves to this image without a question. `docker rmi` takes a name away again.',
    ko: '이미지에 이름을 하나 더 붙입니다. 복사되는 것은 없고 원래 이름도 남습니다. 이미지가 어느 레지스트리로 갈지는 이름이 정하므로 `docker push` 명령 전에 필요합니다. 새 이름의 태그가 이미 있으면 확인 없이 이 이미지로 옮겨 갑니다. 이름을 없앨 때는 `docker rmi` 명령을 사용합니다.',
  },
  examples: [
    {
      code: 'docker tag myapp:1.0 registry.example.com:5000/team/myapp:1.0',
      doc: {
        en: 'Names an image for a private registry.',
        ko: '사설 레지스트리에 올릴 이름을 이미지에 붙입니다.',
      },
    },
  ],
  seeAlso: ['image push', 'image rm', 'buildx build', 'buildx imagetools create'],
  concepts: ['image-references'],
  operands: [
    {
      name: 'SOURCE_IMAGE[:TAG]',
      kind: 'image',
      doc: {
        en: 'The local image, by name or ID.',
        ko: '이름이나 ID로 적은 로컬 이미지입니다.',
      },
    },
    {
      name: 'TARGET_IMAGE[:TAG]',
      kind: 'image',
      doc: {
        en: 'The additional name, in lowercase, with registry and tag where needed; the tag is `latest` if left out.',
        ko: '추가할 이름입니다. 소문자로 적고 필요하면 레지스트리와 태그를 붙입니다. 태그를 생략하면 `latest` 태그입니다.',
      },
    },
  ],
  flagsStopAtOperand: true,
  flags: [],
};
