// docker buildx inspect.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxInspect: CommandSpec = {
  path: ['buildx', 'inspect'],
  usage: '[NAME]',
  summary: { en: 'Shows a builder in detail.', ko: '빌더의 상세 정보를 보여 줍니다.' },
  doc: {
    en: 'Shows the driver, nodes, platforms and state of a builder, the current one if none is named. With `--bootstrap` it is started first, so that the platforms are known.',
    ko: '빌더의 드라이버, 노드, 플랫폼, 상태를 보여 줍니다. 이름을 생략하면 현재 빌더를 보여 줍니다. `--bootstrap` 옵션을 주면 빌더를 먼저 시작하여 지원 플랫폼까지 확인합니다.',
  },
  examples: [
    {
      code: 'docker buildx inspect --bootstrap',
      doc: {
        en: 'Starts the current builder and shows for which platforms it builds.',
        ko: '현재 빌더를 시작하고 빌드할 수 있는 플랫폼을 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['buildx ls', 'buildx create'],
  operands: [
    {
      name: 'NAME',
      kind: 'builder',
      optional: true,
      doc: {
        en: 'Builder to show; the current one if none is given.',
        ko: '조회할 빌더의 이름입니다. 생략하면 현재 빌더를 조회합니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'bootstrap',
      type: 'switch',
      doc: { en: 'Starts the builder before it is shown.', ko: '정보를 보여 주기 전에 빌더를 시작합니다.' },
    },
    {
      long: 'timeout',
      type: 'duration',
      default: '20s',
      doc: {
        en: 'How long to wait for the nodes of the builder.',
        ko: '빌더 노드의 응답을 기다리는 시간입니다.',
      },
    },
  ],
};
