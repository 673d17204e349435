// docker buildx prune.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildxPrune: CommandSpec = {
  path: ['buildx', 'prune'],
  destroys: true,
  usage: '[OPTIONS]',
  summary: { en: 'Removes build cache.', ko: '빌드 캐시를 삭제합니다.' },
  doc: {
    en: 'Removes cache of a builder that no build uses at the moment, after asking. Without `--all` it spares internal and helper images. The next build repeats the steps whose results are gone.',
    ko: '현재 사용 중이 아닌 빌더의 캐시를 확인 후 삭제합니다. `--all` 옵션이 없으면 내부 이미지와 도우미 이미지는 남겨 둡니다. 결과가 지워진 단계는 다음 빌드에서 다시 실행됩니다.',
  },
  examples: [
    {
      code: 'docker buildx prune --filter until=168h',
      doc: {
        en: 'Removes what has not been used for a week.',
        ko: '일주일 동안 쓰지 않은 캐시를 삭제합니다.',
      },
    },
  ],
  seeAlso: ['buildx du', 'builder prune', 'system prune'],
  concepts: ['build-cache', 'clean-up'],
  operands: [],
  flags: [
    ...buildxFlags,
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Removes all cache that is not in use, internal and helper images too.',
        ko: '내부 이미지와 도우미 이미지까지 사용하지 않는 캐시를 모두 삭제합니다.',
      },
    },
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Removes only the cache that matches, such as `until=24h` for what was not used for a day.',
        ko: '조건에 맞는 캐시만 삭제합니다. `until=24h` 조건은 하루 동안 쓰지 않은 캐시를 뜻합니다.',
      },
      example: '--filter until=24h',
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes the cache without asking for confirmation.',
        ko: '확인을 묻지 않고 캐시를 삭제합니다.',
      },
    },
    {
      long: 'max-used-space',
      type: 'bytes',
      doc: {
        en: 'Removes until the cache takes no more than this.',
        ko: '캐시가 이 크기 이하가 될 때까지 삭제합니다.',
      },
      example: '--max-used-space 10gb',
    },
    {
      long: 'min-free-space',
      type: 'bytes',
      doc: {
        en: 'Removes until at least this much of the disk is free.',
        ko: '디스크에 최소한 이만큼의 여유 공간이 생길 때까지 삭제합니다.',
      },
      example: '--min-free-space 20gb',
    },
    {
      long: 'reserved-space',
      type: 'bytes',
      doc: {
        en: 'Never removes below this size, whatever the other limits say.',
        ko: '다른 제한과 상관없이 이 크기까지는 캐시를 남겨 둡니다.',
      },
      example: '--reserved-space 2gb',
    },
    {
      long: 'timeout',
      type: 'duration',
      default: '20s',
      doc: {
        en: 'How long to wait for the builder before pruning is given up.',
        ko: '삭제를 포기하기 전까지 빌더의 응답을 기다리는 시간입니다.',
      },
    },
    {
      long: 'verbose',
      type: 'switch',
      doc: { en: 'Lists every removed record in full.', ko: '삭제한 캐시 항목의 모든 정보를 출력합니다.' },
    },
  ],
};
