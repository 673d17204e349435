// docker secret rm.
import type { CommandSpec } from '../../types';

export const secretRm: CommandSpec = {
  path: ['secret', 'rm'],
  aliases: [['secret', 'remove']],
  destroys: true,
  usage: 'SECRET [SECRET...]',
  summary: { en: 'Removes secrets.', ko: '시크릿을 삭제합니다.' },
  doc: { en: 'Removes secrets that no service uses.', ko: '서비스에서 사용하지 않는 시크릿을 삭제합니다.' },
  examples: [
    {
      code: 'docker secret rm db-password-old',
      doc: { en: 'Removes a secret.', ko: '더 이상 쓰지 않는 비밀번호를 삭제합니다.' },
    },
  ],
  seeAlso: ['secret create'],
  operands: [
    {
      name: 'SECRET',
      kind: 'secret',
      repeated: true,
      doc: { en: 'Secrets to remove.', ko: '삭제할 시크릿입니다.' },
    },
  ],
  flags: [],
};
