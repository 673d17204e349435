// docker builder prune.
import { cachePruneFlags } from '../../shared/cache-prune-flags';
import type { CommandSpec } from '../../types';

export const builderPrune: CommandSpec = {
  path: ['builder', 'prune'],
  destroys: true,
  usage: '[OPTIONS]',
  summary: { en: 'Empties the build cache.', ko: '빌드 캐시를 비웁니다.' },
  doc: {
    en: 'Deletes results of build steps that no image needs any more, after a question. On machines that build often the cache is usually what fills the disk; `docker system df` tells. Images and containers are not touched, but the next build may take longer. With Buildx installed this is `docker buildx prune` for the builder in use.',
    ko: '어떤 이미지에도 필요하지 않은 빌드 단계의 결과를 확인 질문 뒤에 삭제합니다. 자주 빌드하는 시스템에서는 대개 이 캐시가 디스크를 채우며, `docker system df` 명령으로 확인할 수 있습니다. 이미지와 컨테이너는 건드리지 않지만 다음 빌드가 오래 걸릴 수 있습니다. Buildx가 설치되어 있으면 현재 빌더에 대한 `docker buildx prune` 명령과 같습니다.',
  },
  examples: [
    {
      code: 'docker builder prune -f --filter until=168h',
      doc: {
        en: 'Deletes cache that has not been used for a week.',
        ko: '일주일 동안 쓰이지 않은 캐시를 삭제합니다.',
      },
    },
  ],
  seeAlso: ['buildx prune', 'system df', 'system prune', 'image prune'],
  concepts: ['build-cache', 'clean-up'],
  operands: [],
  operandLimit: { min: 0, max: null },
  flags: [
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Deletes the whole unused build cache, also what belongs to base images and could still serve a later build.',
        ko: '베이스 이미지에 속하거나 다음 빌드에 쓸 수 있는 것까지, 사용 중이 아닌 빌드 캐시를 모두 삭제합니다.',
      },
    },
    ...cachePruneFlags,
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Deletes only cache that matches, for example `until=24h` (not used since then) or `type=regular`.',
        ko: '조건에 맞는 캐시만 삭제합니다. 예를 들어 `until=24h` 조건은 그 뒤로 쓰이지 않은 것을, `type=regular` 조건은 종류를 뜻합니다.',
      },
      example: '--filter until=24h',
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Empties the build cache without asking.',
        ko: '묻지 않고 빌드 캐시를 비웁니다.',
      },
    },
    {
      long: 'keep-storage',
      type: 'bytes',
      deprecated: { use: '--reserved-space' },
      doc: {
        en: 'Keeps this much of the cache, with a unit such as `gb`. Newer versions of Buildx call it `--reserved-space`.',
        ko: '캐시를 이 크기만큼 남깁니다. `gb` 같은 단위와 함께 적으며, 최신 Buildx에서는 `--reserved-space` 옵션이라고 합니다.',
      },
      example: '--keep-storage 5gb',
    },
  ],
};
