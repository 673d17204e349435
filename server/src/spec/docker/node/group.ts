// docker node.
import type { CommandSpec } from '../../types';

export const node: CommandSpec = {
  path: ['node'],
  usage: 'COMMAND',
  summary: { en: 'Manages the nodes of a swarm.', ko: '스웜의 노드를 관리합니다.' },
  doc: {
    en: 'A node is a docker host that has joined a swarm, as a manager or as a worker. These commands run on a manager and concern its swarm; hosts that are reached with `docker context` need not be nodes.',
    ko: '노드는 매니저나 워커로 스웜에 참여한 Docker 호스트입니다. 하위 명령은 매니저에서 실행하고 그 스웜의 노드를 다룹니다. `docker context` 명령으로 접속하는 호스트와는 다른 것입니다.',
  },
  seeAlso: ['node ls', 'swarm', 'service'],
  operands: [],
  flags: [],
  group: true,
};
