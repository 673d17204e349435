// docker secret.
import type { CommandSpec } from '../../types';

export const secret: CommandSpec = {
  path: ['secret'],
  usage: 'COMMAND',
  summary: { en: 'Manages secrets of a swarm.', ko: '스웜의 시크릿을 관리합니다.' },
  doc: {
    en: 'A secret is a password, key or certificate that a swarm keeps encrypted and shows to the containers of services as a file under `/run/secrets`.',
    ko: '시크릿은 스웜이 암호화하여 보관하고 서비스의 컨테이너에 `/run/secrets` 아래의 파일로 보여 주는 비밀번호, 키, 인증서입니다.',
  },
  seeAlso: ['config', 'service create'],
  concepts: ['environment-and-secrets'],
  operands: [],
  flags: [],
  group: true,
};
