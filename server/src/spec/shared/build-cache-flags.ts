// Flags of docker build: what is taken from earlier builds and kept for later ones.
import type { FlagSpec } from '../types';

export const buildCacheFlags: readonly FlagSpec[] = [
  {
    long: 'cache-from',
    type: 'build-cache',
    repeatable: true,
    doc: {
      en: 'Takes finished steps from a cache outside of the builder: an image name or `type=registry,ref=NAME`, `type=local,src=DIR`, `type=gha` (GitHub Actions), `type=s3` or `type=azblob`.',
      ko: '빌더 밖의 캐시에서 이미 끝난 단계를 가져옵니다. 이미지 이름이나 `type=registry,ref=NAME` 값, `type=local,src=DIR`, `type=gha`(GitHub Actions), `type=s3`, `type=azblob` 값을 적습니다.',
    },
    more: {
      en: 'Useful on CI machines, which begin with an empty cache. The cache must have been written before with `--cache-to`, or be an image built with `--cache-to type=inline`; an ordinary image brings nothing. A source that cannot be read is skipped with a warning.',
      ko: '빈 캐시로 시작하는 CI 환경에서 유용합니다. 캐시는 이전에 `--cache-to` 옵션으로 기록했거나 `--cache-to type=inline` 옵션으로 빌드한 이미지여야 하며, 일반 이미지는 도움이 되지 않습니다. 읽을 수 없는 캐시는 경고만 내고 건너뜁니다.',
    },
    example: '--cache-from type=registry,ref=ghcr.io/example/app:cache',
  },
  {
    long: 'cache-to',
    type: 'build-cache',
    repeatable: true,
    doc: {
      en: 'Writes the steps of this build to a cache outside of the builder, for `--cache-from` of later builds. The types are those of `--cache-from` with `dest=` for `local`, and `type=inline`, which stores the cache in the image itself.',
      ko: '나중에 `--cache-from` 옵션으로 쓸 수 있도록 이번 빌드의 단계를 빌더 밖의 캐시에 기록합니다. 종류는 `--cache-from` 옵션과 같고 `local` 종류에는 `dest=` 항목을 씁니다. `type=inline` 값은 캐시를 이미지 안에 저장합니다.',
    },
    more: {
      en: '`mode=min`, the default, keeps only the layers of the final image; `mode=max` keeps those of all stages, which is larger and hits more often with multi-stage builds. The driver `docker` can write only `inline` without the containerd image store; other types then need a builder made with `docker buildx create`.',
      ko: '기본값인 `mode=min` 설정은 최종 이미지의 레이어만 남기고, `mode=max` 설정은 모든 단계의 레이어를 남깁니다. 후자는 용량이 크지만 멀티 스테이지 빌드에서 캐시가 더 자주 맞습니다. containerd 이미지 저장소를 쓰지 않는 `docker` 드라이버는 `inline` 종류만 기록할 수 있으므로, 다른 종류에는 `docker buildx create` 명령으로 만든 빌더가 필요합니다.',
    },
    example: '--cache-to type=registry,ref=ghcr.io/example/app:cache,mode=max',
  },
  {
    long: 'no-cache',
    type: 'switch',
    doc: {
      en: 'Runs every step again instead of taking results from the build cache. The new results are stored in the cache as usual.',
      ko: '빌드 캐시의 결과를 쓰지 않고 모든 단계를 다시 실행합니다. 새 결과는 평소처럼 캐시에 저장됩니다.',
    },
    more: {
      en: 'Needed when a step such as `RUN apt-get update` must see the world of today, since its text alone decides whether the cache fits. It does not renew base images; add `--pull` for that. For a single stage use `--no-cache-filter`.',
      ko: '캐시는 단계의 내용이 같은지만 보고 재사용하므로, `RUN apt-get update` 같은 단계가 최신 상태를 반영해야 할 때 필요합니다. 베이스 이미지는 갱신하지 않으므로 그럴 때는 `--pull` 옵션을 함께 씁니다. 한 단계에만 적용하려면 `--no-cache-filter` 옵션을 씁니다.',
    },
    example: '--no-cache --pull',
  },
  {
    long: 'no-cache-filter',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Ignores the cache only for these stages of the Dockerfile, by name, separated by commas.',
      ko: 'Dockerfile에서 쉼표로 구분하여 이름을 적은 단계에 대해서만 캐시를 쓰지 않습니다.',
    },
    example: '--no-cache-filter deps',
  },
  {
    long: 'pull',
    type: 'switch',
    doc: {
      en: 'Asks the registries whether the images in `FROM` lines have become newer, even if they are here already.',
      ko: '`FROM` 줄의 이미지가 이미 있어도 더 새로운 것이 있는지 레지스트리에 확인합니다.',
    },
    more: {
      en: 'Makes sure that security fixes of a base image such as `node:22` get in. It has no effect on a base image given by digest, and it does not disable the cache: steps run again only if the base image has really changed.',
      ko: '`node:22` 같은 베이스 이미지의 보안 수정이 반영되게 합니다. 다이제스트로 지정한 베이스 이미지에는 효과가 없고 캐시를 끄는 것도 아니므로, 베이스 이미지가 실제로 바뀌었을 때만 단계가 다시 실행됩니다.',
    },
    example: '--pull',
  },
];
