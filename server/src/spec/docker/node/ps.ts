// docker node ps.
import type { CommandSpec } from '../../types';

export const nodePs: CommandSpec = {
  path: ['node', 'ps'],
  usage: '[OPTIONS] [NODE...]',
  summary: { en: 'Lists the tasks on nodes.', ko: '노드의 태스크를 나열합니다.' },
  doc: {
    en: 'Lists the tasks that the swarm has placed on nodes, those that ended included; without a node it takes the one it runs on. Containers started with `docker run` are not tasks and do not appear.',
    ko: '스웜이 노드에 배치한 태스크를 끝난 것까지 나열합니다. 노드를 쓰지 않으면 명령을 실행하는 노드의 태스크를 보여 줍니다. `docker run` 명령으로 시작한 컨테이너는 태스크가 아니므로 나오지 않습니다.',
  },
  examples: [
    {
      code: 'docker node ps --filter desired-state=running worker1',
      doc: {
        en: 'Lists what is meant to run on a node.',
        ko: '노드에서 실행되어야 하는 태스크를 나열합니다.',
      },
    },
  ],
  seeAlso: ['service ps', 'node ls', 'container ls'],
  operands: [
    {
      name: 'NODE',
      kind: 'node',
      optional: true,
      repeated: true,
      doc: {
        en: 'The nodes whose tasks to list; `self` is this one.',
        ko: '태스크를 나열할 노드이며, `self` 값은 이 노드입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only tasks on the node that match: `id`, `name`, `label` or `desired-state`.',
        ko: '조건에 맞는 노드의 태스크만 나열합니다. `id`, `name`, `label`, `desired-state` 조건을 씁니다.',
      },
      example: '--filter name=web',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Formats each task on the node with a Go template (`{{.Name}}`, `{{.Image}}`, `{{.CurrentState}}` …) or prints `json`.',
        ko: '노드의 태스크마다 Go 템플릿(`{{.Name}}`, `{{.Image}}`, `{{.CurrentState}}` 등)이나 `json` 값으로 출력합니다.',
      },
      example: "--format '{{.Name}}: {{.CurrentState}}'",
    },
    {
      long: 'no-resolve',
      type: 'switch',
      doc: {
        en: 'Shows IDs instead of names in the list of the node.',
        ko: '노드의 목록에서 이름 대신 ID를 보여 줍니다.',
      },
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Shows IDs, images and errors of tasks on the node in full.',
        ko: '노드에 있는 태스크의 ID, 이미지, 오류를 줄이지 않고 보여 줍니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only the IDs of the tasks on the node.',
        ko: '노드에 있는 태스크의 ID만 출력합니다.',
      },
    },
  ],
};
