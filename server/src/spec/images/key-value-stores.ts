// Stores of keys and values, mostly in memory (facts: the images' own documentation).
import type { ImageSpec } from '../types';

export const keyValueStores: readonly ImageSpec[] = [
  {
    name: 'redis',
    purpose: {
      en: 'Redis, a data store in memory for caches, queues and sessions. Settings are arguments after the image, such as `--requirepass`.',
      ko: '캐시, 큐, 세션 등에 쓰는 메모리 기반 데이터 저장소 Redis입니다. 설정은 `--requirepass` 옵션처럼 이미지 뒤에 인자로 전달합니다.',
    },
    tags: ['8', '8-alpine', '7.4', '7.4-alpine'],
    ports: [6379],
    dataDirectory: '/data',
  },
  {
    name: 'valkey/valkey',
    purpose: {
      en: 'Valkey, the open continuation of Redis 7.2.',
      ko: 'Redis 7.2를 이어받은 오픈 소스 저장소 Valkey입니다.',
    },
    tags: ['8.1', '8.1-alpine', '8', '8-alpine'],
    ports: [6379],
    dataDirectory: '/data',
    env: [
      {
        name: 'VALKEY_EXTRA_FLAGS',
        doc: {
          en: 'Arguments that are added to those of `valkey-server`.',
          ko: '`valkey-server` 명령에 덧붙일 인자입니다.',
        },
        example: '--save 60 1',
      },
    ],
  },
  {
    name: 'memcached',
    purpose: {
      en: 'A cache in memory that keeps nothing on disk. `-m 128` after the image sets its size in MB.',
      ko: '디스크에 아무것도 저장하지 않는 메모리 캐시입니다. 이미지 뒤에 `-m 128` 인자를 쓰면 크기를 MB 단위로 정합니다.',
    },
    tags: ['1.6', '1.6-alpine'],
    ports: [11211],
  },
];
