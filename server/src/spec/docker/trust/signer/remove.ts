// docker trust signer remove.
import type { CommandSpec } from '../../../types';

export const trustSignerRemove: CommandSpec = {
  path: ['trust', 'signer', 'remove'],
  usage: '[OPTIONS] NAME REPOSITORY [REPOSITORY...]',
  summary: { en: 'Removes a signer.', ko: '서명자를 제거합니다.' },
  doc: {
    en: 'Takes the right to sign in repositories from a person. Earlier signatures stay valid until they are signed anew.',
    ko: '저장소에서 서명할 권한을 없앱니다. 이전 서명은 다시 서명할 때까지 유효합니다.',
  },
  examples: [
    {
      code: 'docker trust signer remove kim acme/app',
      doc: { en: 'Takes the right to sign from a person.', ko: '한 사람의 서명 권한을 없앱니다.' },
    },
  ],
  seeAlso: ['trust signer add'],
  operands: [
    { name: 'NAME', kind: 'text', doc: { en: 'Signer to remove.', ko: '제거할 서명자입니다.' } },
    {
      name: 'REPOSITORY',
      kind: 'text',
      repeated: true,
      doc: { en: 'Repositories from which the signer is removed.', ko: '서명자를 제거할 저장소입니다.' },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes the last signer of a repository without asking.',
        ko: '저장소의 마지막 서명자라도 확인 없이 제거합니다.',
      },
    },
  ],
};
