// docker trust signer add.
import type { CommandSpec } from '../../../types';

export const trustSignerAdd: CommandSpec = {
  path: ['trust', 'signer', 'add'],
  usage: 'OPTIONS NAME REPOSITORY [REPOSITORY...]',
  summary: { en: 'Adds a signer.', ko: '서명자를 추가합니다.' },
  doc: {
    en: 'Permits the owner of a key to sign in one or more repositories.',
    ko: '키의 소유자가 하나 이상의 저장소에서 서명할 수 있게 합니다.',
  },
  examples: [
    {
      code: 'docker trust signer add --key kim.pub kim acme/app',
      doc: { en: 'Lets a person sign in a repository.', ko: '한 사람이 저장소에서 서명할 수 있게 합니다.' },
    },
  ],
  seeAlso: ['trust signer remove'],
  operands: [
    { name: 'NAME', kind: 'text', doc: { en: 'Name of the signer.', ko: '서명자의 이름입니다.' } },
    {
      name: 'REPOSITORY',
      kind: 'text',
      repeated: true,
      doc: { en: 'Repositories in which the signer may sign.', ko: '서명자가 서명할 수 있는 저장소입니다.' },
    },
  ],
  flags: [
    {
      long: 'key',
      type: 'string',
      repeatable: true,
      doc: { en: 'File with the public key of the signer.', ko: '서명자의 공개 키 파일입니다.' },
      example: '--key kim.pub',
    },
  ],
};
