// The build arguments that exist without being declared, or need only be named.
import type { BuildVariableSpec } from './dockerfile-types';

export const buildVariables: readonly BuildVariableSpec[] = [
  {
    name: 'BUILDPLATFORM',
    global: true,
    doc: {
      en: 'The platform of the machine that builds, such as `linux/amd64`.',
      ko: '빌드하는 시스템의 플랫폼이며 `linux/amd64` 같은 값입니다.',
    },
  },
  {
    name: 'BUILDOS',
    global: true,
    doc: { en: 'The operating system of the machine that builds.', ko: '빌드하는 시스템의 운영 체제입니다.' },
  },
  {
    name: 'BUILDARCH',
    global: true,
    doc: {
      en: 'The processor architecture of the machine that builds.',
      ko: '빌드하는 시스템의 프로세서 구조입니다.',
    },
  },
  {
    name: 'BUILDVARIANT',
    global: true,
    doc: {
      en: 'The variant of that architecture, such as `v7`.',
      ko: '빌드하는 시스템의 세부 프로세서 구조이며 `v7` 같은 값입니다.',
    },
  },
  {
    name: 'TARGETPLATFORM',
    global: true,
    doc: {
      en: 'The platform that is built for, such as `linux/arm64`.',
      ko: '빌드 대상 플랫폼이며 `linux/arm64` 같은 값입니다.',
    },
  },
  {
    name: 'TARGETOS',
    global: true,
    doc: { en: 'The operating system that is built for.', ko: '빌드 대상의 운영 체제입니다.' },
  },
  {
    name: 'TARGETARCH',
    global: true,
    doc: {
      en: 'The processor architecture that is built for, such as `arm64`.',
      ko: '빌드 대상의 프로세서 구조이며 `arm64` 같은 값입니다.',
    },
  },
  {
    name: 'TARGETVARIANT',
    global: true,
    doc: {
      en: 'The variant of the architecture that is built for.',
      ko: '빌드 대상의 세부 프로세서 구조입니다.',
    },
  },
  {
    name: 'TARGETSTAGE',
    global: true,
    doc: {
      en: 'The name of the stage that is built, from `--target`.',
      ko: '`--target` 옵션으로 고른 단계의 이름입니다.',
    },
  },
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) =>
    [name, name.toLowerCase()].map((written) => ({
      name: written,
      doc: {
        en: `\`${written}\` for programs of the build; it is left out of the cache and of the image history.`,
        ko: `빌드할 때 실행되는 프로그램에 전달되는 \`${written}\` 값입니다. 캐시 비교와 이미지 기록에서 제외됩니다.`,
      },
    })),
  ),
  {
    name: 'SOURCE_DATE_EPOCH',
    global: true,
    doc: {
      en: 'The time stamp of the image, in seconds since 1970, for builds that come out the same each time.',
      ko: '항상 같은 결과를 얻기 위한 이미지의 시각이며 1970년부터의 초 단위 값입니다.',
    },
  },
  {
    name: 'BUILDKIT_SYNTAX',
    doc: {
      en: 'The frontend image, in place of `# syntax=`.',
      ko: '`# syntax=` 지시문 대신 사용할 프런트엔드 이미지입니다.',
    },
  },
  {
    name: 'BUILDKIT_INLINE_CACHE',
    doc: {
      en: '`1` puts the data of the build cache into the image.',
      ko: '`1` 값을 주면 빌드 캐시 정보를 이미지에 함께 담습니다.',
    },
  },
  {
    name: 'BUILDKIT_CONTEXT_KEEP_GIT_DIR',
    doc: {
      en: '`1` keeps the `.git` folder of a context that comes from a Git repository.',
      ko: '`1` 값을 주면 Git 저장소를 컨텍스트로 쓸 때 `.git` 폴더를 남깁니다.',
    },
  },
  {
    name: 'BUILDKIT_SANDBOX_HOSTNAME',
    doc: {
      en: 'The host name within `RUN`; `buildkitsandbox` if left out.',
      ko: '`RUN` 단계에서 보이는 호스트 이름이며 생략하면 `buildkitsandbox` 값입니다.',
    },
  },
  {
    name: 'BUILDKIT_CACHE_MOUNT_NS',
    doc: {
      en: 'Keeps the cache mounts of several projects apart.',
      ko: '여러 프로젝트의 캐시 마운트를 구분하는 이름입니다.',
    },
  },
  {
    name: 'BUILDKIT_MULTI_PLATFORM',
    doc: {
      en: 'Makes a result with one folder for each platform, also for a single one.',
      ko: '플랫폼이 하나일 때도 플랫폼별로 나눈 결과를 만듭니다.',
    },
  },
];
