// docker buildx history ls.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxHistoryLs: CommandSpec = {
  path: ['buildx', 'history', 'ls'],
  usage: '[OPTIONS]',
  summary: { en: 'Lists build records.', ko: '빌드 기록 목록을 보여 줍니다.' },
  doc: {
    en: 'Lists the past builds of the builder with their state, when they ran and how long they took.',
    ko: '빌더의 지난 빌드를 상태, 실행 시각, 걸린 시간과 함께 나열합니다.',
  },
  examples: [
    {
      code: 'docker buildx history ls --filter status=error',
      doc: { en: 'Lists only builds that failed.', ko: '실패한 빌드만 나열합니다.' },
    },
  ],
  seeAlso: ['buildx history inspect'],
  operands: [],
  flags: [
    ...buildxFlags,
    {
      long: 'filter',
      type: 'key-value',
      repeatable: true,
      doc: {
        en: 'Lists only the builds that match, such as `status=error`.',
        ko: '`status=error` 같은 조건에 맞는 빌드만 나열합니다.',
      },
      example: '--filter status=error',
    },
    {
      long: 'format',
      type: 'format',
      default: 'table',
      doc: {
        en: 'Prints the list as `table`, `json` or with a Go template.',
        ko: '목록을 `table`, `json` 형식이나 Go 템플릿으로 출력합니다.',
      },
      example: '--format json',
    },
    {
      long: 'local',
      type: 'switch',
      doc: {
        en: 'Lists only builds of the repository in this directory.',
        ko: '현재 디렉터리의 저장소에서 실행한 빌드만 나열합니다.',
      },
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Shows the references and names of builds in full.',
        ko: '빌드의 참조와 이름을 줄이지 않고 보여 줍니다.',
      },
    },
  ],
};
