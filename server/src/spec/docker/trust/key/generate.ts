// docker trust key generate.
import type { CommandSpec } from '../../../types';

export const trustKeyGenerate: CommandSpec = {
  path: ['trust', 'key', 'generate'],
  usage: 'NAME',
  summary: { en: 'Makes a key pair for signing.', ko: '서명용 키 쌍을 만듭니다.' },
  doc: {
    en: 'Makes a key pair, keeps the private key in the trust store of this user and writes the public key to a file, for `docker trust signer add`.',
    ko: '키 쌍을 만들어 개인 키는 사용자의 신뢰 저장소에 보관하고, 공개 키는 `docker trust signer add` 명령에서 쓸 파일로 저장합니다.',
  },
  examples: [
    {
      code: 'docker trust key generate kim',
      doc: { en: 'Makes the keys of a signer.', ko: '서명자의 키를 만듭니다.' },
    },
  ],
  seeAlso: ['trust signer add'],
  operands: [
    {
      name: 'NAME',
      kind: 'text',
      doc: { en: 'Name of the key and of its file.', ko: '키와 파일의 이름입니다.' },
    },
  ],
  flags: [
    {
      long: 'dir',
      type: 'string',
      doc: { en: 'Directory for the public key.', ko: '공개 키를 저장할 디렉터리입니다.' },
      example: '--dir ./keys',
    },
  ],
};
