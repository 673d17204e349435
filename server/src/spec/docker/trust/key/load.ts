// docker trust key load.
import type { CommandSpec } from '../../../types';

export const trustKeyLoad: CommandSpec = {
  path: ['trust', 'key', 'load'],
  usage: '[OPTIONS] KEYFILE',
  summary: { en: 'Loads a private key.', ko: '개인 키를 불러옵니다.' },
  doc: {
    en: 'Puts a private key from a file into the trust store, protected by a passphrase.',
    ko: '파일의 개인 키를 암호로 보호하여 신뢰 저장소에 넣습니다.',
  },
  examples: [
    {
      code: 'docker trust key load --name kim key.pem',
      doc: { en: 'Loads the key of a signer.', ko: '서명자의 키를 불러옵니다.' },
    },
  ],
  seeAlso: ['trust key generate'],
  operands: [
    {
      name: 'KEYFILE',
      kind: 'host-path',
      doc: { en: 'File with the private key (PEM).', ko: '개인 키가 든 파일(PEM)입니다.' },
    },
  ],
  flags: [
    {
      long: 'name',
      type: 'string',
      default: 'signer',
      doc: { en: 'Name under which the key is kept.', ko: '키를 보관할 이름입니다.' },
      example: '--name kim',
    },
  ],
};
