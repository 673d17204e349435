// docker trust inspect.
import type { CommandSpec } from '../../types';

export const trustInspect: CommandSpec = {
  path: ['trust', 'inspect'],
  usage: 'IMAGE[:TAG] [IMAGE[:TAG]...]',
  summary: { en: 'Shows signatures and keys of images.', ko: '이미지의 서명과 키를 보여 줍니다.' },
  doc: {
    en: 'Shows which tags of a repository are signed and by whom.',
    ko: '저장소의 어떤 태그에 누가 서명했는지 보여 줍니다.',
  },
  examples: [
    {
      code: 'docker trust inspect --pretty acme/app:1.2',
      doc: {
        en: 'Shows the signatures of a tag for people.',
        ko: '태그의 서명을 사람이 읽기 쉽게 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['trust sign'],
  operands: [
    {
      name: 'IMAGE[:TAG]',
      kind: 'image',
      repeated: true,
      doc: { en: 'Images whose signatures are shown.', ko: '서명을 볼 이미지입니다.' },
    },
  ],
  flags: [
    {
      long: 'pretty',
      type: 'switch',
      doc: {
        en: 'Shows the signatures as text in place of JSON.',
        ko: '서명을 JSON 대신 읽기 쉬운 글로 보여 줍니다.',
      },
    },
  ],
};
