// docker buildx history open.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxHistoryOpen: CommandSpec = {
  path: ['buildx', 'history', 'open'],
  usage: '[OPTIONS] [REF]',
  summary: { en: 'Opens a build record in Docker Desktop.', ko: '빌드 기록을 Docker Desktop에서 엽니다.' },
  doc: {
    en: 'Shows the record in the Builds view of Docker Desktop, which must be installed.',
    ko: '기록을 Docker Desktop의 빌드 화면에서 엽니다. Docker Desktop이 설치되어 있어야 합니다.',
  },
  examples: [
    { code: 'docker buildx history open', doc: { en: 'Opens the last build.', ko: '마지막 빌드를 엽니다.' } },
  ],
  seeAlso: ['buildx history inspect'],
  operands: [
    {
      name: 'REF',
      kind: 'text',
      optional: true,
      doc: {
        en: 'Record to open; the last build if none is given.',
        ko: '열어 볼 기록입니다. 생략하면 마지막 빌드를 엽니다.',
      },
    },
  ],
  flags: [...buildxFlags],
};
