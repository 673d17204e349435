// docker service ls.
import type { CommandSpec } from '../../types';

export const serviceLs: CommandSpec = {
  path: ['service', 'ls'],
  aliases: [['service', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists the services of the swarm.', ko: '스웜의 서비스를 나열합니다.' },
  doc: {
    en: 'Lists all services with their mode, image, ports and the number of tasks that run, such as `2/3`. A first number that stays lower than the second means that tasks do not start: look at `docker service ps`.',
    ko: '모든 서비스의 모드, 이미지, 포트와 실행 중인 태스크의 개수를 `2/3` 형식으로 나열합니다. 앞의 수가 계속 작으면 태스크가 시작되지 않는 것이므로 `docker service ps` 명령으로 확인합니다.',
  },
  examples: [
    {
      code: 'docker service ls',
      doc: { en: 'Lists all services of the swarm.', ko: '스웜의 모든 서비스를 나열합니다.' },
    },
    {
      code: "docker service ls --filter mode=global --format '{{.Name}} {{.Replicas}}'",
      doc: {
        en: 'Lists name and task count of services that run on every node.',
        ko: '모든 노드에서 실행되는 서비스의 이름과 태스크 개수를 나열합니다.',
      },
    },
  ],
  seeAlso: ['service ps', 'stack services', 'stack ls'],
  operands: [],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only services that match: `id`, `name` (its beginning), `label` or `mode`, each as `KEY=VALUE`.',
        ko: '조건에 맞는 서비스만 나열합니다. `id`, `name`(앞부분), `label`, `mode` 조건을 `KEY=VALUE` 형식으로 씁니다.',
      },
      example: '--filter mode=replicated',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Formats each service with a Go template (`{{.Name}}`, `{{.Replicas}}`, `{{.Image}}`, `{{.Ports}}` …), as `table …`, or prints `json`.',
        ko: '서비스마다 Go 템플릿(`{{.Name}}`, `{{.Replicas}}`, `{{.Image}}`, `{{.Ports}}` 등)이나 `table …` 형식, `json` 값으로 출력합니다.',
      },
      example: "--format 'table {{.Name}}\\t{{.Replicas}}'",
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the IDs of the services.', ko: '서비스의 ID만 출력합니다.' },
    },
  ],
};
