// docker service ps.
import type { CommandSpec } from '../../types';

export const servicePs: CommandSpec = {
  path: ['service', 'ps'],
  usage: '[OPTIONS] SERVICE [SERVICE...]',
  summary: { en: 'Lists the tasks of services.', ko: '서비스의 태스크를 나열합니다.' },
  doc: {
    en: 'Lists the tasks of services on all nodes: where they run, in which state, and the error of those that failed. Ended tasks remain in the list for a while, so it is the first place to look when a service does not come up. `docker ps` shows the containers of one node only.',
    ko: '모든 노드에 있는 서비스 태스크의 위치, 상태, 실패한 태스크의 오류를 나열합니다. 끝난 태스크도 얼마 동안 남아 있으므로, 서비스가 실행되지 않을 때 가장 먼저 확인합니다. `docker ps` 명령은 노드 하나의 컨테이너만 보여 줍니다.',
  },
  examples: [
    {
      code: 'docker service ps --no-trunc web',
      doc: {
        en: 'Shows the tasks of a service with complete error messages.',
        ko: '서비스의 태스크를 잘리지 않은 오류 메시지와 함께 보여 줍니다.',
      },
    },
    {
      code: 'docker service ps --filter desired-state=running web',
      doc: {
        en: 'Shows only the tasks that are meant to run, without earlier ones.',
        ko: '이전 태스크를 빼고 실행되어야 하는 태스크만 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['service logs', 'stack ps', 'node ps', 'container ls'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      repeated: true,
      doc: { en: 'The services whose tasks to list.', ko: '태스크를 나열할 서비스입니다.' },
    },
  ],
  flags: [
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only tasks of the service that match: `id`, `name`, `node` or `desired-state` (`running`, `shutdown`, `accepted`).',
        ko: '조건에 맞는 서비스 태스크만 나열합니다. `id`, `name`, `node`, `desired-state`(`running`, `shutdown`, `accepted`) 조건을 씁니다.',
      },
      example: '--filter desired-state=running',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Formats each task of the service with a Go template (`{{.Name}}`, `{{.Node}}`, `{{.CurrentState}}`, `{{.Error}}` …) or prints `json`.',
        ko: '서비스의 태스크마다 Go 템플릿(`{{.Name}}`, `{{.Node}}`, `{{.CurrentState}}`, `{{.Error}}` 등)이나 `json` 값으로 출력합니다.',
      },
      example: "--format '{{.Node}}: {{.CurrentState}}'",
    },
    {
      long: 'no-resolve',
      type: 'switch',
      doc: {
        en: 'Shows IDs instead of the names of services and nodes.',
        ko: '서비스와 노드의 이름 대신 ID를 보여 줍니다.',
      },
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Shows IDs, images and above all the error messages of tasks in full.',
        ko: 'ID와 이미지, 특히 태스크의 오류 메시지를 줄이지 않고 보여 줍니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the IDs of the tasks of the service.', ko: '서비스 태스크의 ID만 출력합니다.' },
    },
  ],
};
