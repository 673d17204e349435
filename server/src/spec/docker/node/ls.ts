// docker node ls.
import type { CommandSpec } from '../../types';

export const nodeLs: CommandSpec = {
  path: ['node', 'ls'],
  aliases: [['node', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists the nodes of the swarm.', ko: '스웜의 노드를 나열합니다.' },
  doc: {
    en: 'Lists all nodes with state, availability and version. A star marks the node you are on; `MANAGER STATUS` is empty for workers and tells which manager is the leader.',
    ko: '모든 노드를 상태, 가용 상태, 버전과 함께 나열합니다. 별표는 현재 노드를 뜻하며, `MANAGER STATUS` 열은 워커에서는 비어 있고 어느 매니저가 리더인지 알려 줍니다.',
  },
  examples: [
    {
      code: 'docker node ls',
      doc: { en: 'Lists all nodes of the swarm.', ko: '스웜의 모든 노드를 나열합니다.' },
    },
    {
      code: "docker node ls --filter role=worker --format '{{.Hostname}} {{.Status}}'",
      doc: { en: 'Lists name and state of the workers.', ko: '워커의 이름과 상태를 나열합니다.' },
    },
  ],
  seeAlso: ['node inspect', 'node ps', 'swarm join-token'],
  operands: [],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only nodes that match: `id`, `name`, `role`, `membership`, `label` (of the daemon) or `node.label` (of the swarm).',
        ko: '조건에 맞는 노드만 나열합니다. `id`, `name`, `role`, `membership`, `label`(데몬의 레이블), `node.label`(스웜의 레이블) 조건을 씁니다.',
      },
      example: '--filter node.label=disk=ssd',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Formats each node with a Go template (`{{.Hostname}}`, `{{.Status}}`, `{{.Availability}}`, `{{.ManagerStatus}}` …), as `table …`, or prints `json`.',
        ko: '노드마다 Go 템플릿(`{{.Hostname}}`, `{{.Status}}`, `{{.Availability}}`, `{{.ManagerStatus}}` 등)이나 `table …` 형식, `json` 값으로 출력합니다.',
      },
      example: "--format '{{.Hostname}}: {{.Availability}}'",
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the IDs of the nodes.', ko: '노드의 ID만 출력합니다.' },
    },
  ],
};
