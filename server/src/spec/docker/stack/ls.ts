// docker stack ls.
import { stackOrchestratorFlag } from '../../shared/stack-flags';
import type { CommandSpec } from '../../types';

export const stackLs: CommandSpec = {
  path: ['stack', 'ls'],
  aliases: [['stack', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists the stacks of the swarm.', ko: '스웜의 스택을 나열합니다.' },
  doc: {
    en: 'Lists all stacks with the number of their services. Projects of `docker compose` are not stacks: see `docker compose ls`.',
    ko: '모든 스택을 서비스 개수와 함께 나열합니다. `docker compose` 프로젝트는 스택이 아니므로 `docker compose ls` 명령으로 확인합니다.',
  },
  examples: [{ code: 'docker stack ls', doc: { en: 'Lists all stacks.', ko: '모든 스택을 나열합니다.' } }],
  seeAlso: ['stack services', 'service ls', 'compose ls'],
  operands: [],
  flags: [
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Formats each stack with a Go template (`{{.Name}}`, `{{.Services}}`), as `table …`, or prints `json`.',
        ko: '스택마다 Go 템플릿(`{{.Name}}`, `{{.Services}}`)이나 `table …` 형식, `json` 값으로 출력합니다.',
      },
      example: "--format '{{.Name}}: {{.Services}}'",
    },
    stackOrchestratorFlag,
  ],
};
