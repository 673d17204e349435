// docker buildx ls.
import type { CommandSpec } from '../types';

export const buildxLs: CommandSpec = {
  path: ['buildx', 'ls'],
  usage: '[OPTIONS]',
  summary: { en: 'Lists the builders.', ko: '빌더 목록을 보여 줍니다.' },
  doc: {
    en: 'Lists all builders with their nodes, state, version of BuildKit and platforms. A star marks the current builder, which `docker build` uses.',
    ko: '모든 빌더를 노드, 상태, BuildKit 버전, 플랫폼과 함께 나열합니다. 별표가 붙은 것이 `docker build` 명령이 사용하는 현재 빌더입니다.',
  },
  examples: [
    {
      code: 'docker buildx ls',
      doc: {
        en: 'Shows which builders there are and which one is current.',
        ko: '어떤 빌더가 있고 현재 빌더가 무엇인지 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['buildx use', 'buildx inspect'],
  operands: [],
  flags: [
    {
      long: 'debug',
      short: 'D',
      type: 'switch',
      doc: {
        en: 'Prints what buildx does to find the builders.',
        ko: 'buildx가 빌더를 찾는 과정을 출력합니다.',
      },
    },
    {
      long: 'format',
      type: 'format',
      default: 'table',
      doc: {
        en: 'Prints the builders as `table`, `json` or with a Go template.',
        ko: '빌더 목록을 `table`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Shows the platforms of every builder in full.',
        ko: '빌더가 지원하는 플랫폼을 줄이지 않고 모두 보여 줍니다.',
      },
    },
    {
      long: 'timeout',
      type: 'duration',
      default: '20s',
      doc: {
        en: 'How long to wait for builders that do not answer.',
        ko: '응답하지 않는 빌더를 기다리는 시간입니다.',
      },
    },
  ],
};
