// docker stack ps.
import { stackOrchestratorFlag } from '../../shared/stack-flags';
import type { CommandSpec } from '../../types';

export const stackPs: CommandSpec = {
  path: ['stack', 'ps'],
  usage: '[OPTIONS] STACK',
  summary: { en: 'Lists the tasks of a stack.', ko: '스택의 태스크를 나열합니다.' },
  doc: {
    en: 'Lists the tasks of all services of a stack with node, state and error. Use it after a deployment to see what has not started and why.',
    ko: '스택에 속한 모든 서비스의 태스크를 노드, 상태, 오류와 함께 나열합니다. 배포한 뒤 시작되지 않은 것과 이유를 확인할 때 씁니다.',
  },
  examples: [
    {
      code: 'docker stack ps --no-trunc shop',
      doc: {
        en: 'Shows all tasks of a stack with complete errors.',
        ko: '스택의 모든 태스크를 잘리지 않은 오류와 함께 보여 줍니다.',
      },
    },
    {
      code: 'docker stack ps --filter desired-state=running shop',
      doc: { en: 'Leaves out tasks that were replaced.', ko: '교체된 태스크를 빼고 보여 줍니다.' },
    },
  ],
  seeAlso: ['stack services', 'service ps', 'service logs'],
  operands: [
    {
      name: 'STACK',
      kind: 'stack',
      doc: { en: 'The stack whose tasks to list.', ko: '태스크를 나열할 스택입니다.' },
    },
  ],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only tasks of the stack that match: `id`, `name`, `node` or `desired-state`.',
        ko: '조건에 맞는 스택의 태스크만 나열합니다. `id`, `name`, `node`, `desired-state` 조건을 씁니다.',
      },
      example: '--filter node=worker1',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Formats each task of the stack with a Go template (`{{.Name}}`, `{{.Node}}`, `{{.CurrentState}}`, `{{.Error}}` …) or prints `json`.',
        ko: '스택의 태스크마다 Go 템플릿(`{{.Name}}`, `{{.Node}}`, `{{.CurrentState}}`, `{{.Error}}` 등)이나 `json` 값으로 출력합니다.',
      },
      example: "--format '{{.Name}} {{.CurrentState}}'",
    },
    {
      long: 'no-resolve',
      type: 'switch',
      doc: {
        en: 'Shows IDs instead of names in the list of the stack.',
        ko: '스택의 목록에서 이름 대신 ID를 보여 줍니다.',
      },
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Shows IDs, images and errors of the stack in full.',
        ko: '스택의 ID, 이미지, 오류를 줄이지 않고 보여 줍니다.',
      },
    },
    stackOrchestratorFlag,
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only the IDs of the tasks of the stack.',
        ko: '스택에 속한 태스크의 ID만 출력합니다.',
      },
    },
  ],
};
