// docker buildx dial-stdio.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxDialStdio: CommandSpec = {
  path: ['buildx', 'dial-stdio'],
  usage: '[OPTIONS] < in.fifo > out.fifo &',
  summary: { en: 'Connects standard input and output to a builder.', ko: '표준 입출력을 빌더에 연결합니다.' },
  doc: {
    en: 'Forwards standard input and output to the BuildKit daemon of a builder. Programs that speak the protocol of BuildKit themselves use it; for people it has no use.',
    ko: '표준 입력과 출력을 빌더의 BuildKit 데몬에 연결합니다. BuildKit 프로토콜을 직접 사용하는 프로그램을 위한 명령이며 사람이 직접 쓸 일은 없습니다.',
  },
  examples: [
    {
      code: 'docker buildx dial-stdio --builder multiarch',
      doc: {
        en: 'Connects to one builder.',
        ko: '빌더 하나에 연결합니다.',
      },
    },
  ],
  operands: [],
  flags: [
    ...buildxFlags,
    {
      long: 'platform',
      type: 'platform',
      doc: {
        en: 'Connects to a node that builds for this platform.',
        ko: '이 플랫폼용으로 빌드하는 노드에 연결합니다.',
      },
      example: '--platform linux/arm64',
    },
    {
      long: 'progress',
      type: 'string',
      default: 'none',
      doc: {
        en: 'How connecting is shown: `none`, `plain` or `auto`.',
        ko: '연결 과정을 보여 주는 방식이며 `none`, `plain`, `auto` 값을 쓸 수 있습니다.',
      },
    },
  ],
};
