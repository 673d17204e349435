// docker trust sign.
import type { CommandSpec } from '../../types';

export const trustSign: CommandSpec = {
  path: ['trust', 'sign'],
  usage: 'IMAGE:TAG',
  summary: { en: 'Signs and pushes an image.', ko: '이미지에 서명하고 푸시합니다.' },
  doc: {
    en: 'Signs a tag with your key and pushes it with its signature.',
    ko: '자신의 키로 태그에 서명하고 서명과 함께 푸시합니다.',
  },
  examples: [
    {
      code: 'docker trust sign acme/app:1.2',
      doc: { en: 'Signs and publishes a tag.', ko: '태그에 서명하고 게시합니다.' },
    },
  ],
  seeAlso: ['trust inspect', 'trust key generate'],
  operands: [
    {
      name: 'IMAGE:TAG',
      kind: 'image',
      doc: { en: 'Image to sign; the tag is needed.', ko: '서명할 이미지이며 태그를 꼭 적어야 합니다.' },
    },
  ],
  flags: [
    {
      long: 'local',
      type: 'switch',
      doc: {
        en: 'Signs the image on this host even if the registry has another.',
        ko: '레지스트리의 이미지와 다르더라도 이 호스트에 있는 이미지에 서명합니다.',
      },
    },
  ],
};
