// docker trust signer.
import type { CommandSpec } from '../../types';

export const trustSigner: CommandSpec = {
  path: ['trust', 'signer'],
  usage: 'COMMAND',
  summary: { en: 'Manages who may sign.', ko: '서명 권한이 있는 사람을 관리합니다.' },
  doc: {
    en: 'Adds people who may sign the images of a repository, and removes them.',
    ko: '저장소의 이미지에 서명할 사람을 추가하고 제거합니다.',
  },
  seeAlso: ['trust key'],
  operands: [],
  flags: [],
  group: true,
};
