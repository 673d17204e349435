// docker node inspect.
import type { CommandSpec } from '../../types';

export const nodeInspect: CommandSpec = {
  path: ['node', 'inspect'],
  usage: '[OPTIONS] self|NODE [NODE...]',
  summary: { en: 'Shows the details of nodes.', ko: '노드의 상세 정보를 보여 줍니다.' },
  doc: {
    en: 'Prints what the swarm knows of nodes as JSON: role, availability, labels, address, resources and version of docker. Labels in `Spec.Labels` are those that constraints call `node.labels`.',
    ko: '스웜이 알고 있는 노드의 역할, 가용 상태, 레이블, 주소, 자원, Docker 버전을 JSON으로 출력합니다. 배치 조건의 `node.labels` 값은 `Spec.Labels` 항목에 나옵니다.',
  },
  examples: [
    {
      code: 'docker node inspect --pretty self',
      doc: { en: 'Shows this node in a readable form.', ko: '이 노드의 정보를 읽기 쉽게 보여 줍니다.' },
    },
    {
      code: "docker node inspect --format '{{json .Spec.Labels}}' worker1",
      doc: { en: 'Prints the labels of a node.', ko: '노드의 레이블을 출력합니다.' },
    },
  ],
  seeAlso: ['node ls', 'node update', 'inspect'],
  operands: [
    {
      name: 'self|NODE',
      kind: 'node',
      doc: {
        en: 'The node to show; `self` is the one the command runs on.',
        ko: '보여 줄 노드이며, `self` 값은 명령을 실행하는 노드입니다.',
      },
    },
    {
      name: 'NODE',
      kind: 'node',
      optional: true,
      repeated: true,
      doc: { en: 'Further nodes to show.', ko: '함께 보여 줄 다른 노드입니다.' },
    },
  ],
  flags: [
    {
      long: 'format',
      short: 'f',
      type: 'format',
      doc: {
        en: 'Formats the details of nodes with a Go template, or prints them as `json`.',
        ko: '노드의 상세 정보를 Go 템플릿으로 출력하거나 `json` 값으로 JSON 형식으로 출력합니다.',
      },
      example: "--format '{{.Status.Addr}}'",
    },
    {
      long: 'pretty',
      type: 'switch',
      doc: {
        en: 'Prints the most important facts on the node in lines for reading instead of JSON.',
        ko: '노드의 중요한 정보를 JSON 대신 읽기 쉬운 줄로 출력합니다.',
      },
    },
  ],
};
