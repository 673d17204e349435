// docker trust revoke.
import type { CommandSpec } from '../../types';

export const trustRevoke: CommandSpec = {
  path: ['trust', 'revoke'],
  destroys: true,
  usage: '[OPTIONS] IMAGE[:TAG]',
  summary: { en: 'Takes back the signature of an image.', ko: '이미지의 서명을 취소합니다.' },
  doc: {
    en: 'Removes the trust data of a tag, or of all tags of a repository. The image itself stays.',
    ko: '태그나 저장소 전체 태그의 신뢰 정보를 삭제합니다. 이미지는 그대로 남습니다.',
  },
  examples: [
    {
      code: 'docker trust revoke acme/app:1.2',
      doc: { en: 'Takes back the signature of one tag.', ko: '태그 하나의 서명을 취소합니다.' },
    },
  ],
  seeAlso: ['trust sign'],
  operands: [
    {
      name: 'IMAGE[:TAG]',
      kind: 'image',
      doc: {
        en: 'Tag whose signature is taken back; all of the repository without a tag.',
        ko: '서명을 취소할 태그입니다. 태그를 생략하면 저장소의 모든 태그가 대상입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'yes',
      short: 'y',
      type: 'switch',
      doc: { en: 'Revokes without asking.', ko: '확인을 묻지 않고 취소합니다.' },
    },
  ],
};
