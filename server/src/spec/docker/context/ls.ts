// docker context ls.
import type { CommandSpec } from '../../types';

export const contextLs: CommandSpec = {
  path: ['context', 'ls'],
  aliases: [['context', 'list']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists contexts.', ko: '컨텍스트 목록을 표시합니다.' },
  doc: {
    en: 'Shows the known contexts with their engine addresses; a star marks the one in use. If `DOCKER_HOST` or `DOCKER_CONTEXT` is set in the environment, it overrides the selection, and a warning says so.',
    ko: '등록된 컨텍스트와 엔진 주소를 보여 주며, 사용 중인 것에 별표를 붙입니다. `DOCKER_HOST` 또는 `DOCKER_CONTEXT` 환경 변수가 있으면 선택보다 우선하며 이를 알리는 경고가 나옵니다.',
  },
  examples: [
    {
      code: 'docker context ls',
      doc: {
        en: 'Shows which engines are known and which one is in use.',
        ko: '등록된 엔진과 사용 중인 엔진을 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['context use', 'context show', 'context create'],
  concepts: ['contexts'],
  operands: [],
  flags: [
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints contexts with a Go template, as `json`, or as `table` with chosen columns. Fields: `.Name`, `.Description`, `.DockerEndpoint`, `.Current`, `.Error`.',
        ko: '컨텍스트를 Go 템플릿이나 `json` 형식, 또는 열을 고른 `table` 형식으로 출력합니다. 쓸 수 있는 필드는 `.Name`, `.Description`, `.DockerEndpoint`, `.Current`, `.Error` 등입니다.',
      },
      example: "--format '{{.Name}}'",
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only the names of contexts, one a line.',
        ko: '컨텍스트의 이름만 한 줄에 하나씩 출력합니다.',
      },
    },
  ],
};
