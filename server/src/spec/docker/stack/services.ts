// docker stack services.
import { stackOrchestratorFlag } from '../../shared/stack-flags';
import type { CommandSpec } from '../../types';

export const stackServices: CommandSpec = {
  path: ['stack', 'services'],
  usage: '[OPTIONS] STACK',
  summary: { en: 'Lists the services of a stack.', ko: '스택의 서비스를 나열합니다.' },
  doc: {
    en: 'Lists the services of one stack with mode, image, ports and the number of running tasks. It is `docker service ls` for one stack.',
    ko: '스택 하나의 서비스를 모드, 이미지, 포트, 실행 중인 태스크 개수와 함께 나열합니다. `docker service ls` 명령을 스택 하나로 좁힌 것입니다.',
  },
  examples: [
    {
      code: 'docker stack services shop',
      doc: {
        en: 'Shows the services of a stack and how many of their tasks run.',
        ko: '스택의 서비스와 실행 중인 태스크 개수를 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['stack ps', 'service ls'],
  operands: [
    {
      name: 'STACK',
      kind: 'stack',
      doc: { en: 'The stack whose services to list.', ko: '서비스를 나열할 스택입니다.' },
    },
  ],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only services of the stack that match: `id`, `name`, `label` or `mode`.',
        ko: '조건에 맞는 스택의 서비스만 나열합니다. `id`, `name`, `label`, `mode` 조건을 씁니다.',
      },
      example: '--filter name=shop_web',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Formats each service of the stack with a Go template (`{{.Name}}`, `{{.Replicas}}`, `{{.Ports}}` …), as `table …`, or prints `json`.',
        ko: '스택의 서비스마다 Go 템플릿(`{{.Name}}`, `{{.Replicas}}`, `{{.Ports}}` 등)이나 `table …` 형식, `json` 값으로 출력합니다.',
      },
      example: "--format '{{.Name}} {{.Replicas}}'",
    },
    stackOrchestratorFlag,
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only the IDs of the services of the stack.',
        ko: '스택에 속한 서비스의 ID만 출력합니다.',
      },
    },
  ],
};
