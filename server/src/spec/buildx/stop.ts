// docker buildx stop.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxStop: CommandSpec = {
  path: ['buildx', 'stop'],
  usage: '[NAME]',
  summary: { en: 'Stops a builder.', ko: '빌더를 중지합니다.' },
  doc: {
    en: 'Stops the containers of a builder; its cache stays. The next build starts it again by itself.',
    ko: '빌더의 컨테이너를 중지하며 캐시는 남습니다. 다음 빌드에서 자동으로 다시 시작됩니다.',
  },
  examples: [
    {
      code: 'docker buildx stop multiarch',
      doc: {
        en: 'Stops the builder until it is needed again.',
        ko: '다시 필요해질 때까지 빌더를 중지합니다.',
      },
    },
  ],
  seeAlso: ['buildx rm'],
  operands: [
    {
      name: 'NAME',
      kind: 'builder',
      optional: true,
      doc: {
        en: 'Builder to stop; the current one if none is given.',
        ko: '중지할 빌더의 이름입니다. 생략하면 현재 빌더를 중지합니다.',
      },
    },
  ],
  flags: [...buildxFlags],
};
