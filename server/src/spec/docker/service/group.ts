// docker service.
import type { CommandSpec } from '../../types';

export const service: CommandSpec = {
  path: ['service'],
  usage: 'COMMAND',
  summary: { en: 'Manages services of a swarm.', ko: '스웜의 서비스를 관리합니다.' },
  doc: {
    en: 'A service describes containers that a swarm is to keep running on its nodes: image, number, ports, networks. Its containers are called tasks. These commands work on a manager of a swarm only; services of a Compose project are managed with `docker compose`.',
    ko: '서비스는 스웜이 여러 노드에서 계속 실행할 컨테이너의 이미지, 개수, 포트, 네트워크를 정한 것입니다. 서비스의 컨테이너는 태스크라고 합니다. 하위 명령은 스웜의 매니저 노드에서만 동작하며, Compose 프로젝트의 서비스는 `docker compose` 명령으로 관리합니다.',
  },
  seeAlso: ['service create', 'stack', 'swarm init'],
  operands: [],
  flags: [],
  group: true,
};
