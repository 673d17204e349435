// Flags of docker build: the surroundings in which RUN steps run.
import type { FlagSpec } from '../types';

export const buildStepFlags: readonly FlagSpec[] = [
  {
    long: 'add-host',
    type: 'add-host',
    repeatable: true,
    doc: {
      en: 'Makes a host name known to the `RUN` steps, as `NAME:IP` or `NAME=IP`. It is not part of the image; for the running container give `docker run --add-host`.',
      ko: '`RUN` 단계에서 쓸 호스트 이름을 `NAME:IP` 또는 `NAME=IP` 형식으로 추가합니다. 이미지에는 남지 않으므로 실행할 컨테이너에는 `docker run --add-host` 옵션을 따로 줍니다.',
    },
    example: '--add-host packages.internal:10.0.0.5',
  },
  {
    long: 'allow',
    type: 'build-allow',
    repeatable: true,
    doc: {
      en: 'Grants the build a right that is off by default: `network.host` for host networking, `security.insecure` for `RUN --security=insecure`, `device` for devices. The builder must have been created with the right, too.',
      ko: '기본으로 꺼져 있는 권한을 빌드에 허용합니다. `network.host` 권한은 호스트 네트워크, `security.insecure` 권한은 `RUN --security=insecure` 단계, `device` 권한은 장치에 필요합니다. 빌더를 만들 때에도 같은 권한을 주어야 합니다.',
    },
    example: '--allow network.host',
  },
  {
    long: 'cgroup-parent',
    type: 'string',
    doc: {
      en: 'Puts the `RUN` steps under this control group of the host, whose limits then apply to them.',
      ko: '`RUN` 단계를 호스트의 이 제어 그룹 아래에서 실행하여 그 그룹의 제한이 적용되게 합니다.',
    },
    example: '--cgroup-parent /builds',
  },
  {
    long: 'network',
    type: 'choice',
    default: 'default',
    values: [
      {
        value: 'default',
        doc: { en: 'The usual network of the builder.', ko: '빌더의 일반 네트워크를 사용합니다.' },
      },
      {
        value: 'host',
        doc: {
          en: 'The network of the machine the builder runs on; needs `--allow network.host` on some builders.',
          ko: '빌더가 실행되는 호스트의 네트워크를 사용합니다. 빌더에 따라 `--allow network.host` 옵션이 필요합니다.',
        },
      },
      {
        value: 'none',
        doc: {
          en: 'No network at all, for reproducible steps.',
          ko: '네트워크를 전혀 쓰지 않습니다. 재현 가능한 단계에 적합합니다.',
        },
      },
    ],
    doc: {
      en: 'Network of the `RUN` steps that do not choose their own with `RUN --network`. Pulling base images is not affected. BuildKit takes no names of user-defined networks here.',
      ko: '`RUN --network` 지정이 없는 `RUN` 단계에서 쓸 네트워크를 정합니다. 베이스 이미지를 받는 일에는 영향을 주지 않습니다. BuildKit에서는 사용자 정의 네트워크의 이름을 쓸 수 없습니다.',
    },
    example: '--network host',
  },
  {
    long: 'resource',
    type: 'key-value',
    repeatable: true,
    doc: {
      en: 'Limits memory or CPU of the `RUN` steps, as `KEY=VALUE` with keys such as `memory`, `cpu-quota` and `cpu-period`. Only the newest versions of Buildx have it.',
      ko: '`RUN` 단계의 메모리나 CPU 사용량을 `memory`, `cpu-quota`, `cpu-period` 같은 키와 함께 `KEY=VALUE` 형식으로 제한합니다. 최신 Buildx에만 있습니다.',
    },
    example: '--resource memory=2g',
  },
  {
    long: 'shm-size',
    type: 'bytes',
    doc: {
      en: 'Size of `/dev/shm` in `RUN` steps, with a unit such as `m` or `g`; tests with a browser may need more than the 64 MiB they get.',
      ko: '`RUN` 단계에서 쓰는 `/dev/shm` 크기를 `m`, `g` 같은 단위와 함께 지정합니다. 브라우저를 쓰는 테스트에는 기본 크기인 64 MiB로 부족할 수 있습니다.',
    },
    example: '--shm-size 1g',
  },
  {
    long: 'ulimit',
    type: 'ulimit',
    repeatable: true,
    doc: {
      en: 'Sets a limit of the kernel for processes of `RUN` steps, as `TYPE=SOFT[:HARD]`.',
      ko: '`RUN` 단계의 프로세스에 적용할 커널 제한을 `TYPE=SOFT[:HARD]` 형식으로 지정합니다.',
    },
    example: '--ulimit nofile=65536:65536',
  },
];
