// Flags that Buildx adds to docker builder prune: how much of the build cache stays.
import type { FlagSpec } from '../types';

export const cachePruneFlags: readonly FlagSpec[] = [
  {
    long: 'max-used-space',
    type: 'bytes',
    doc: {
      en: 'Deletes cache until it uses no more than this, with a unit such as `gb`.',
      ko: '캐시가 이 크기를 넘지 않을 때까지 삭제합니다. `gb` 같은 단위와 함께 적습니다.',
    },
    example: '--max-used-space 20gb',
  },
  {
    long: 'min-free-space',
    type: 'bytes',
    doc: {
      en: 'Deletes cache until this much of the disk is free.',
      ko: '디스크에 이만큼 여유 공간이 생길 때까지 캐시를 삭제합니다.',
    },
    example: '--min-free-space 10gb',
  },
  {
    long: 'reserved-space',
    type: 'bytes',
    doc: {
      en: 'Always keeps this much of the cache, what was used last.',
      ko: '최근에 쓴 것부터 이 크기만큼의 캐시는 언제나 남깁니다.',
    },
    example: '--reserved-space 5gb',
  },
  {
    long: 'verbose',
    type: 'switch',
    doc: {
      en: 'Prints more about each cache entry that is deleted.',
      ko: '삭제하는 캐시 항목을 더 자세히 출력합니다.',
    },
  },
];
