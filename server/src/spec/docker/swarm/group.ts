// docker swarm.
import type { CommandSpec } from '../../types';

export const swarm: CommandSpec = {
  path: ['swarm'],
  usage: 'COMMAND',
  summary: {
    en: 'Manages the swarm: a cluster of docker hosts.',
    ko: '여러 Docker 호스트를 묶은 클러스터인 스웜을 관리합니다.',
  },
  doc: {
    en: 'A swarm joins docker hosts (nodes) into a cluster that runs services. Managers keep the state and distribute the tasks, workers run them; managers run tasks, too, unless they are drained. A swarm is part of docker and begins with `docker swarm init`, also on a single host.',
    ko: '스웜은 여러 Docker 호스트(노드)를 서비스를 실행하는 클러스터로 묶습니다. 매니저 노드는 상태를 보관하며 태스크를 나누어 주고 워커 노드는 태스크를 실행합니다. 매니저 노드도 `drain` 상태가 아니면 태스크를 실행합니다. 스웜은 Docker에 들어 있으며, 호스트가 하나여도 `docker swarm init` 명령으로 시작합니다.',
  },
  seeAlso: ['swarm init', 'swarm join', 'node', 'service', 'stack'],
  operands: [],
  flags: [],
  group: true,
};
