// docker stack.
import { stackOrchestratorFlag } from '../../shared/stack-flags';
import type { CommandSpec } from '../../types';

export const stack: CommandSpec = {
  path: ['stack'],
  usage: 'COMMAND',
  summary: {
    en: 'Manages stacks: groups of services from a Compose file.',
    ko: 'Compose 파일로 만든 서비스 묶음인 스택을 관리합니다.',
  },
  doc: {
    en: 'A stack is a group of services, networks, secrets and configs of a swarm that come from one Compose file and carry one name. It is to a swarm what a project of `docker compose` is to one host. All commands but `config` need a manager of a swarm.',
    ko: '스택은 Compose 파일 하나로 만들고 이름 하나로 묶은 스웜의 서비스, 네트워크, 시크릿, config입니다. 호스트 하나에서 쓰는 `docker compose` 프로젝트에 해당합니다. `config` 하위 명령을 제외하면 스웜의 매니저 노드가 필요합니다.',
  },
  seeAlso: ['stack deploy', 'service', 'compose'],
  operands: [],
  flags: [stackOrchestratorFlag],
  group: true,
};
