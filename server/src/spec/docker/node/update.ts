// docker node update.
import type { CommandSpec } from '../../types';
import { nodeAvailabilities } from '../../values/swarm-placement';

export const nodeUpdate: CommandSpec = {
  path: ['node', 'update'],
  usage: '[OPTIONS] NODE',
  summary: {
    en: 'Changes availability, role or labels of a node.',
    ko: '노드의 가용 상태, 역할, 레이블을 바꿉니다.',
  },
  doc: {
    en: 'Changes what the swarm knows of a node: whether it takes tasks, its role, and labels that `--constraint node.labels.…` reads. Drain a node before its maintenance and set it to `active` afterward.',
    ko: '태스크를 받을지, 역할이 무엇인지, `--constraint node.labels.…` 조건이 읽을 레이블이 무엇인지 등 노드의 설정을 바꿉니다. 점검하기 전에 `drain` 상태로 비우고 끝나면 `active` 상태로 되돌립니다.',
  },
  pitfalls: [
    {
      en: 'A node that becomes `active` again gets only new tasks; those that moved away stay there. `docker service update --force` spreads them again.',
      ko: '다시 `active` 상태가 된 노드는 새 태스크만 받고 옮겨 간 태스크는 돌아오지 않습니다. `docker service update --force` 명령으로 다시 나눕니다.',
    },
  ],
  examples: [
    {
      code: 'docker node update --availability drain worker1',
      doc: {
        en: 'Moves all tasks away from a node before its maintenance.',
        ko: '점검하기 전에 노드의 태스크를 모두 다른 노드로 옮깁니다.',
      },
    },
    {
      code: 'docker node update --label-add disk=ssd worker2',
      doc: {
        en: 'Labels a node for the placement of services.',
        ko: '서비스를 배치할 때 쓸 레이블을 노드에 붙입니다.',
      },
    },
  ],
  seeAlso: ['node ls', 'node promote', 'service create'],
  operands: [
    {
      name: 'NODE',
      kind: 'node',
      doc: { en: 'The node to change, by host name or ID.', ko: '변경할 노드의 호스트 이름이나 ID입니다.' },
    },
  ],
  flags: [
    {
      long: 'availability',
      type: 'string',
      values: nodeAvailabilities,
      doc: {
        en: 'Whether the node takes tasks. Draining ends tasks of services only, not containers of `docker run`.',
        ko: '노드가 태스크를 받을지 정합니다. `drain` 값은 서비스의 태스크만 끝내고 `docker run` 명령으로 시작한 컨테이너는 그대로 둡니다.',
      },
      example: '--availability drain',
    },
    {
      long: 'label-add',
      type: 'node-label',
      repeatable: true,
      doc: {
        en: 'Adds or changes a label of the node as `KEY=VALUE`, or `KEY` alone.',
        ko: '노드의 레이블을 `KEY=VALUE` 또는 `KEY` 형식으로 추가하거나 바꿉니다.',
      },
      example: '--label-add zone=a',
    },
    {
      long: 'label-rm',
      type: 'string',
      repeatable: true,
      doc: {
        en: 'Takes away a label of the node, by its key. Tasks that depended on it move.',
        ko: '노드의 레이블을 키로 지정하여 뺍니다. 그 레이블이 필요한 태스크는 옮겨집니다.',
      },
      example: '--label-rm zone',
    },
    {
      long: 'role',
      type: 'string',
      values: [
        {
          value: 'manager',
          doc: { en: 'Keeps the state of the swarm and decides.', ko: '스웜의 상태를 보관하고 결정합니다.' },
        },
        { value: 'worker', doc: { en: 'Only runs tasks.', ko: '태스크만 실행합니다.' } },
      ],
      doc: {
        en: 'Sets the role of the node; `docker node promote` and `docker node demote` do the same.',
        ko: '노드의 역할을 정합니다. `docker node promote`, `docker node demote` 명령과 같습니다.',
      },
      example: '--role manager',
    },
  ],
};
