// Flags of docker build from before BuildKit: Buildx ignores them, or only DOCKER_BUILDKIT=0 knows them.
import type { FlagSpec } from '../types';

export const buildLegacyFlags: readonly FlagSpec[] = [
  {
    long: 'compress',
    type: 'switch',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Compresses the build context with gzip on its way to the legacy builder. Buildx ignores it: BuildKit transfers only files that are needed and have changed.',
      ko: '레거시 빌더로 보내는 빌드 컨텍스트를 gzip으로 압축합니다. BuildKit은 필요하고 바뀐 파일만 전송하므로 Buildx에서는 무시됩니다.',
    },
  },
  {
    long: 'cpu-period',
    type: 'int',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Length of a scheduler period, in microseconds, for `RUN` steps of the legacy builder. Buildx ignores it; limit the builder with `docker buildx create --driver-opt cpu-period=…`.',
      ko: '레거시 빌더의 `RUN` 단계에 적용할 스케줄러 주기(마이크로초)입니다. Buildx에서는 무시되므로 `docker buildx create --driver-opt cpu-period=…` 옵션으로 빌더를 제한합니다.',
    },
    example: '--cpu-period 100000',
  },
  {
    long: 'cpu-quota',
    type: 'int',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'CPU time in microseconds that `RUN` steps of the legacy builder get in each period. Without effect in Buildx, where the driver option `cpu-quota` limits the builder.',
      ko: '레거시 빌더의 `RUN` 단계가 주기마다 쓸 수 있는 CPU 시간(마이크로초)입니다. Buildx에서는 효과가 없으며 드라이버 옵션 `cpu-quota` 값으로 빌더를 제한합니다.',
    },
    example: '--cpu-quota 50000',
  },
  {
    long: 'cpu-shares',
    short: 'c',
    type: 'int',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Relative CPU weight of `RUN` steps of the legacy builder. Buildx accepts and ignores it; the driver option `cpu-shares` gives a builder its weight.',
      ko: '레거시 빌더의 `RUN` 단계에 주는 상대적 CPU 가중치입니다. Buildx에서는 받아들이되 무시하며, 빌더의 가중치는 드라이버 옵션 `cpu-shares` 값으로 정합니다.',
    },
    example: '--cpu-shares 512',
  },
  {
    long: 'cpuset-cpus',
    type: 'string',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'CPUs that `RUN` steps of the legacy builder may use, such as `0-3` or `0,1`. Buildx does nothing with it; see the driver option `cpuset-cpus`.',
      ko: '레거시 빌더의 `RUN` 단계가 쓸 수 있는 CPU를 `0-3`, `0,1` 형태로 지정합니다. Buildx에서는 효과가 없으므로 드라이버 옵션 `cpuset-cpus` 값을 사용합니다.',
    },
    example: '--cpuset-cpus 0-3',
  },
  {
    long: 'cpuset-mems',
    type: 'string',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Memory nodes that `RUN` steps of the legacy builder may use on NUMA machines. Not used by Buildx, which has the driver option `cpuset-mems`.',
      ko: 'NUMA 시스템에서 레거시 빌더의 `RUN` 단계가 쓸 수 있는 메모리 노드입니다. Buildx에서는 쓰이지 않으며 드라이버 옵션 `cpuset-mems` 값이 있습니다.',
    },
    example: '--cpuset-mems 0',
  },
  {
    long: 'disable-content-trust',
    type: 'switch',
    default: 'true',
    hidden: true,
    deprecated: { since: '23.0' },
    removed: '23.0',
    doc: {
      en: 'Skips the check of signatures of base images in the legacy builder. Buildx, which is what `docker build` runs since Docker 23, refuses the flag as unknown; leave it out.',
      ko: '레거시 빌더에서 베이스 이미지의 서명을 검사하지 않습니다. Docker 23부터 `docker build` 명령이 쓰는 Buildx에서는 알 수 없는 옵션으로 거부되므로 적지 않습니다.',
    },
  },
  {
    long: 'force-rm',
    type: 'switch',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Makes the legacy builder delete its intermediate containers even if the build fails. BuildKit leaves no containers behind, so it has nothing to do there.',
      ko: '빌드가 실패해도 레거시 빌더가 중간 컨테이너를 삭제하게 합니다. BuildKit은 컨테이너를 남기지 않으므로 아무 효과가 없습니다.',
    },
  },
  {
    long: 'isolation',
    type: 'string',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Isolation of `RUN` steps in the legacy builder on Windows: `default`, `process` or `hyperv`. Buildx ignores it with a warning.',
      ko: 'Windows의 레거시 빌더에서 `RUN` 단계의 격리 방식을 `default`, `process`, `hyperv` 중에서 지정합니다. Buildx에서는 경고를 내고 무시합니다.',
    },
    example: '--isolation process',
  },
  {
    long: 'memory',
    short: 'm',
    type: 'bytes',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Memory limit for `RUN` steps of the legacy builder. Buildx ignores it without a word, so the build is not limited; use the driver option `memory` of a `docker-container` builder.',
      ko: '레거시 빌더의 `RUN` 단계에 적용할 메모리 제한입니다. Buildx에서는 아무 말 없이 무시되어 빌드가 제한되지 않습니다. `docker-container` 빌더의 드라이버 옵션 `memory` 값을 사용합니다.',
    },
    example: '--memory 2g',
  },
  {
    long: 'memory-swap',
    type: 'bytes',
    hidden: true,
    deprecated: { since: '23.0' },
    values: [
      {
        value: '-1',
        doc: {
          en: 'No limit on swap in the legacy builder.',
          ko: '레거시 빌더에서 스왑을 제한하지 않습니다.',
        },
      },
    ],
    doc: {
      en: 'Limit of memory and swap together for `RUN` steps of the legacy builder. Ignored by Buildx; its driver option `memory-swap` limits a builder.',
      ko: '레거시 빌더의 `RUN` 단계에 적용할, 메모리와 스왑을 합한 제한입니다. Buildx에서는 무시되며 드라이버 옵션 `memory-swap` 값으로 빌더를 제한합니다.',
    },
    example: '--memory-swap 4g',
  },
  {
    long: 'print',
    type: 'string',
    hidden: true,
    experimental: true,
    deprecated: { use: '--call' },
    doc: {
      en: 'The experimental name of `--call` in old versions of Buildx.',
      ko: '이전 Buildx에서 쓰던 `--call` 옵션의 실험 단계 이름입니다.',
    },
    example: '--print outline',
  },
  {
    long: 'rm',
    type: 'switch',
    default: 'true',
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Makes the legacy builder delete its intermediate containers after a successful build, which it does anyway. BuildKit makes none, so the flag can be left out.',
      ko: '빌드가 성공하면 레거시 빌더가 중간 컨테이너를 삭제하게 하며, 이는 기본 동작이기도 합니다. BuildKit은 중간 컨테이너를 만들지 않으므로 적지 않아도 됩니다.',
    },
  },
  {
    long: 'security-opt',
    type: 'security-option',
    repeatable: true,
    hidden: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Security options for `RUN` steps of the legacy builder. Buildx ignores them with a warning; a step that needs more rights uses `RUN --security=insecure` together with `--allow security.insecure`.',
      ko: '레거시 빌더의 `RUN` 단계에 적용할 보안 옵션입니다. Buildx에서는 경고를 내고 무시하며, 더 많은 권한이 필요한 단계에는 `RUN --security=insecure` 지정과 `--allow security.insecure` 옵션을 함께 씁니다.',
    },
    example: '--security-opt seccomp=unconfined',
  },
  {
    long: 'squash',
    type: 'switch',
    hidden: true,
    experimental: true,
    deprecated: { since: '23.0' },
    doc: {
      en: 'Makes one layer out of all new ones, in the legacy builder with an experimental daemon. BuildKit has no such thing; a multi-stage build that copies the results into a fresh stage makes small images.',
      ko: '실험 모드 데몬의 레거시 빌더에서 새 레이어를 모두 하나로 합칩니다. BuildKit에는 이 기능이 없으며, 결과만 새 단계로 복사하는 멀티 스테이지 빌드로 작은 이미지를 만듭니다.',
    },
  },
];
