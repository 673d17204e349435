// docker buildx history import.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxHistoryImport: CommandSpec = {
  path: ['buildx', 'history', 'import'],
  usage: '[OPTIONS] -',
  summary: { en: 'Imports build records.', ko: '빌드 기록을 가져옵니다.' },
  doc: {
    en: 'Reads a bundle made by `docker buildx history export` and shows it in Docker Desktop.',
    ko: '`docker buildx history export` 명령으로 만든 파일을 읽어 Docker Desktop에서 보여 줍니다.',
  },
  examples: [
    {
      code: 'docker buildx history import -f build.dockerbuild',
      doc: { en: 'Imports a bundle from a file.', ko: '파일에서 기록을 가져옵니다.' },
    },
  ],
  seeAlso: ['buildx history export'],
  operands: [],
  flags: [
    ...buildxFlags,
    {
      long: 'file',
      short: 'f',
      type: 'host-path',
      repeatable: true,
      doc: {
        en: 'Bundle to import; standard input if left out.',
        ko: '가져올 파일입니다. 생략하면 표준 입력에서 읽습니다.',
      },
      example: '-f build.dockerbuild',
    },
  ],
};
