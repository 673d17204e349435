// docker buildx history trace.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxHistoryTrace: CommandSpec = {
  path: ['buildx', 'history', 'trace'],
  usage: '[OPTIONS] [REF]',
  summary: {
    en: 'Shows the trace of a build in a browser.',
    ko: '빌드 추적 정보를 브라우저에서 보여 줍니다.',
  },
  doc: {
    en: 'Opens the timing of the steps of a build in the Jaeger user interface, which buildx serves on this machine.',
    ko: '빌드 단계별 소요 시간을 Jaeger 화면으로 보여 줍니다. 화면은 buildx가 이 컴퓨터에서 제공합니다.',
  },
  seeAlso: ['buildx history inspect'],
  operands: [
    {
      name: 'REF',
      kind: 'text',
      optional: true,
      doc: {
        en: 'Record whose trace is shown; the last build if none is given.',
        ko: '추적 정보를 볼 기록입니다. 생략하면 마지막 빌드를 사용합니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'addr',
      type: 'string',
      default: '127.0.0.1:0',
      doc: {
        en: 'Address on which the page is served; port 0 picks a free one.',
        ko: '화면을 제공할 주소입니다. 포트를 0으로 두면 빈 포트를 고릅니다.',
      },
      example: '--addr 127.0.0.1:16686',
    },
    {
      long: 'compare',
      type: 'string',
      doc: { en: 'Second record, to compare the two traces.', ko: '두 추적 정보를 비교할 다른 기록입니다.' },
      example: '--compare=^1',
    },
  ],
  hidden: true,
};
