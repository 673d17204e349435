// docker buildx history inspect.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxHistoryInspect: CommandSpec = {
  path: ['buildx', 'history', 'inspect'],
  usage: '[OPTIONS] [REF]',
  summary: { en: 'Shows a build record in detail.', ko: '빌드 기록의 상세 정보를 보여 줍니다.' },
  doc: {
    en: 'Shows how a build was called, how long it took, what came from the cache, its inputs, and its error if it failed.',
    ko: '빌드를 실행한 방법, 걸린 시간, 캐시 사용 여부, 입력을 보여 주고 실패했다면 오류도 보여 줍니다.',
  },
  examples: [
    {
      code: 'docker buildx history inspect',
      doc: { en: 'Shows the last build.', ko: '마지막 빌드의 기록을 보여 줍니다.' },
    },
  ],
  seeAlso: ['buildx history ls', 'buildx history logs'],
  operands: [
    {
      name: 'REF',
      kind: 'text',
      optional: true,
      doc: {
        en: 'Record to show; the last build if none is given.',
        ko: '조회할 기록입니다. 생략하면 마지막 빌드를 조회합니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'format',
      type: 'format',
      default: 'pretty',
      doc: {
        en: 'Prints the record as `pretty`, `json` or with a Go template.',
        ko: '기록을 `pretty`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
  ],
};
