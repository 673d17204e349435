// docker logout.
import type { CommandSpec } from '../types';

export const logout: CommandSpec = {
  path: ['logout'],
  usage: '[SERVER]',
  summary: { en: 'Forgets the login at a registry.', ko: '레지스트리에서 로그아웃합니다.' },
  doc: {
    en: 'Deletes the stored user name and password of a registry from this machine. The registry itself is not asked, so a token stays valid; revoke it there if it has become known. On shared machines and CI runners it belongs at the end of a script.',
    ko: '이 시스템에 저장된 레지스트리의 사용자 이름과 비밀번호를 삭제합니다. 레지스트리에는 알리지 않으므로 토큰은 계속 유효합니다. 토큰이 유출되었다면 레지스트리에서 폐기해야 합니다. 여럿이 쓰는 시스템이나 CI 러너에서는 스크립트 끝에 넣는 것이 좋습니다.',
  },
  examples: [
    {
      code: 'docker logout ghcr.io',
      doc: {
        en: 'Deletes the credentials for one registry.',
        ko: '한 레지스트리의 인증 정보를 삭제합니다.',
      },
    },
  ],
  seeAlso: ['login'],
  operands: [
    {
      name: 'SERVER',
      kind: 'text',
      optional: true,
      doc: {
        en: 'The registry to forget, as it was given to `docker login`; Docker Hub if left out.',
        ko: '로그아웃할 레지스트리입니다. `docker login` 명령에 적은 그대로 적으며, 생략하면 Docker Hub입니다.',
      },
    },
  ],
  flags: [],
};
