// docker config.
import type { CommandSpec } from '../../types';

export const config: CommandSpec = {
  path: ['config'],
  usage: 'COMMAND',
  summary: { en: 'Manages configs of a swarm.', ko: '스웜의 config를 관리합니다.' },
  doc: {
    en: 'A config is a file that a swarm keeps and mounts into the containers of services, such as `nginx.conf`. For passwords use `docker secret`.',
    ko: 'config는 `nginx.conf` 파일처럼 스웜이 보관했다가 서비스의 컨테이너에 마운트하는 파일입니다. 비밀번호에는 `docker secret` 명령을 사용합니다.',
  },
  seeAlso: ['secret', 'service create'],
  operands: [],
  flags: [],
  group: true,
};
