// docker buildx history export.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxHistoryExport: CommandSpec = {
  path: ['buildx', 'history', 'export'],
  usage: '[OPTIONS] [REF...]',
  summary: { en: 'Exports build records.', ko: '빌드 기록을 내보냅니다.' },
  doc: {
    en: 'Writes build records into a `.dockerbuild` bundle, which others import in Docker Desktop or with `docker buildx history import`.',
    ko: '빌드 기록을 `.dockerbuild` 파일로 내보냅니다. 다른 사람은 Docker Desktop이나 `docker buildx history import` 명령으로 가져올 수 있습니다.',
  },
  examples: [
    {
      code: 'docker buildx history export -o build.dockerbuild ^1',
      doc: {
        en: 'Exports the record of the build before the last one.',
        ko: '마지막에서 두 번째 빌드의 기록을 내보냅니다.',
      },
    },
  ],
  seeAlso: ['buildx history import'],
  operands: [
    {
      name: 'REF',
      kind: 'text',
      optional: true,
      repeated: true,
      doc: {
        en: 'Records to export; `^1` is the one before the last. The last if none is given.',
        ko: '내보낼 기록입니다. `^1` 표기는 마지막에서 두 번째 기록을 뜻하며, 생략하면 마지막 기록을 내보냅니다.',
      },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'all',
      type: 'switch',
      doc: { en: 'Exports every record of the builder.', ko: '빌더의 모든 기록을 내보냅니다.' },
    },
    {
      long: 'finalize',
      type: 'switch',
      doc: {
        en: 'Completes the record with its cache before it is exported.',
        ko: '내보내기 전에 캐시 정보를 포함하여 기록을 완성합니다.',
      },
    },
    {
      long: 'output',
      short: 'o',
      type: 'build-output',
      doc: {
        en: 'File for the bundle; standard output if left out.',
        ko: '내보낼 파일입니다. 생략하면 표준 출력으로 보냅니다.',
      },
      example: '-o build.dockerbuild',
    },
  ],
};
