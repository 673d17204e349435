// docker trust key.
import type { CommandSpec } from '../../types';

export const trustKey: CommandSpec = {
  path: ['trust', 'key'],
  usage: 'COMMAND',
  summary: { en: 'Manages signing keys.', ko: '서명 키를 관리합니다.' },
  doc: {
    en: 'Makes and loads the keys with which images are signed.',
    ko: '이미지 서명에 사용할 키를 만들고 불러옵니다.',
  },
  seeAlso: ['trust signer'],
  operands: [],
  flags: [],
  group: true,
};
