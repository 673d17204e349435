// docker buildx history rm.
import { buildxFlags } from '../../shared/buildx-flags';
import type { CommandSpec } from '../../types';

export const buildxHistoryRm: CommandSpec = {
  path: ['buildx', 'history', 'rm'],
  destroys: true,
  usage: '[OPTIONS] [REF...]',
  summary: { en: 'Removes build records.', ko: '빌드 기록을 삭제합니다.' },
  doc: {
    en: 'Removes records of past builds from the builder. Images and cache stay.',
    ko: '빌더에서 지난 빌드의 기록을 삭제합니다. 이미지와 캐시는 그대로 남습니다.',
  },
  examples: [
    {
      code: 'docker buildx history rm --all',
      doc: { en: 'Removes all records.', ko: '모든 기록을 삭제합니다.' },
    },
  ],
  seeAlso: ['buildx history ls', 'buildx prune'],
  operands: [
    {
      name: 'REF',
      kind: 'text',
      optional: true,
      repeated: true,
      doc: { en: 'Records to remove.', ko: '삭제할 기록입니다.' },
    },
  ],
  flags: [
    ...buildxFlags,
    {
      long: 'all',
      type: 'switch',
      doc: {
        en: 'Removes every record of the builder in place of named ones.',
        ko: '이름을 지정하지 않고 빌더의 모든 기록을 삭제합니다.',
      },
    },
  ],
};
