// docker buildx history logs.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxHistoryLogs: CommandSpec = {
  path: ['buildx', 'history', 'logs'],
  usage: '[OPTIONS] [REF]',
  summary: { en: 'Shows the logs of a past build.', ko: '지난 빌드의 로그를 보여 줍니다.' },
  doc: {
    en: 'Prints what the steps of a finished build had printed, for a look at what went wrong after the terminal is gone.',
    ko: '끝난 빌드의 단계별 출력을 다시 보여 줍니다. 터미널을 닫은 뒤에도 무엇이 잘못되었는지 확인할 수 있습니다.',
  },
  examples: [
    {
      code: 'docker buildx history logs',
      doc: { en: 'Shows the logs of the last build.', ko: '마지막 빌드의 로그를 보여 줍니다.' },
    },
  ],
  seeAlso: ['buildx history inspect'],
  operands: [
    {
      name: 'REF',
      kind: 'text',
      optional: true,
      doc: {
        en: 'Record whose logs are shown; the last build if none is given.',
        ko: '로그를 볼 기록입니다. 생략하면 마지막 빌드의 로그를 보여 줍니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'progress',
      type: 'string',
      default: 'plain',
      doc: {
        en: 'Form of the logs: `plain`, `rawjson` or `tty`.',
        ko: '로그 형식이며 `plain`, `rawjson`, `tty` 값을 쓸 수 있습니다.',
      },
      example: '--progress rawjson',
    },
  ],
};
