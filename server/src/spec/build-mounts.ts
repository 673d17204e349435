// What `RUN --mount` can mount, with the keys of each type.
import type { BuildMountOptionSpec, BuildMountSpec } from './dockerfile-types';

const target: BuildMountOptionSpec = {
  name: 'target',
  aliases: ['dst', 'destination'],
  doc: { en: 'The path in the build container.', ko: '빌드 컨테이너 안의 경로입니다.' },
  example: 'target=/app',
};

const from: BuildMountOptionSpec = {
  name: 'from',
  doc: {
    en: 'The stage, build context or image that holds the source; the build context if left out.',
    ko: '원본이 있는 단계, 빌드 컨텍스트, 이미지이며 생략하면 빌드 컨텍스트입니다.',
  },
  example: 'from=build',
};

const source: BuildMountOptionSpec = {
  name: 'source',
  aliases: ['src'],
  doc: {
    en: 'The path in the source; its root if left out.',
    ko: '원본 안의 경로이며 생략하면 최상위입니다.',
  },
  example: 'source=package.json',
};

const readwrite: BuildMountOptionSpec = {
  name: 'readwrite',
  aliases: ['rw'],
  bare: true,
  doc: {
    en: 'Writing is allowed; what is written is thrown away.',
    ko: '쓸 수 있게 하며 쓴 내용은 버려집니다.',
  },
  example: 'rw',
};

const readonly: BuildMountOptionSpec = {
  name: 'readonly',
  aliases: ['ro'],
  bare: true,
  doc: { en: 'Writing is refused.', ko: '쓰지 못하게 합니다.' },
  example: 'ro',
};

const required: BuildMountOptionSpec = {
  name: 'required',
  bare: true,
  doc: { en: 'The build fails where it was not given.', ko: '주어지지 않으면 빌드가 실패합니다.' },
  example: 'required=true',
};

const mode: BuildMountOptionSpec = {
  name: 'mode',
  doc: { en: 'The permissions, as an octal number.', ko: '8진수로 적는 권한입니다.' },
  example: 'mode=0400',
};

const uid: BuildMountOptionSpec = {
  name: 'uid',
  doc: {
    en: 'The number of the user it belongs to; 0 if left out.',
    ko: '소유한 사용자 번호이며 생략하면 0번입니다.',
  },
  example: 'uid=1000',
};

const gid: BuildMountOptionSpec = {
  name: 'gid',
  doc: {
    en: 'The number of the group it belongs to; 0 if left out.',
    ko: '소유한 그룹 번호이며 생략하면 0번입니다.',
  },
  example: 'gid=1000',
};

const id = (doc: BuildMountOptionSpec['doc'], example: string): BuildMountOptionSpec => ({
  name: 'id',
  doc,
  example,
});

export const buildMounts: readonly BuildMountSpec[] = [
  {
    type: 'bind',
    doc: {
      en: 'Shows files of the build context, a stage or an image without copying them. It is the type that counts if none is written.',
      ko: '빌드 컨텍스트, 단계, 이미지의 파일을 복사하지 않고 보여 줍니다. 종류를 적지 않았을 때의 기본값입니다.',
    },
    example: 'type=bind,source=package.json,target=package.json',
    options: [from, readwrite, source, target],
  },
  {
    type: 'cache',
    doc: {
      en: 'A folder that lasts between builds, for the downloads of package managers and compilers. It may be empty at any time.',
      ko: '패키지 관리자나 컴파일러의 파일을 빌드 사이에 남겨 두는 폴더입니다. 언제든 비어 있을 수 있습니다.',
    },
    example: 'type=cache,target=/root/.cache/pip',
    options: [
      from,
      gid,
      id(
        {
          en: 'The name of the cache; its target if left out.',
          ko: '캐시의 이름이며 생략하면 대상 경로입니다.',
        },
        'id=npm',
      ),
      mode,
      readonly,
      {
        name: 'sharing',
        values: [
          {
            value: 'shared',
            doc: { en: 'Several steps use it at once.', ko: '여러 단계가 동시에 사용합니다.' },
          },
          {
            value: 'private',
            doc: { en: 'A second step gets a new one.', ko: '두 번째 단계에는 새 캐시를 줍니다.' },
          },
          {
            value: 'locked',
            doc: {
              en: 'A second step waits, as `apt` needs it.',
              ko: '두 번째 단계는 기다립니다. `apt` 명령에 필요합니다.',
            },
          },
        ],
        doc: {
          en: 'What happens when several steps use it.',
          ko: '여러 단계가 함께 쓸 때의 동작을 정합니다.',
        },
        example: 'sharing=locked',
      },
      source,
      target,
      uid,
    ],
  },
  {
    type: 'secret',
    doc: {
      en: 'A secret given with `docker build --secret`, as a file or variable for this one command. It leaves no trace in the image.',
      ko: '`docker build --secret` 옵션으로 준 비밀 값을 이 명령에서만 파일이나 변수로 제공합니다. 이미지에는 흔적이 남지 않습니다.',
    },
    example: 'type=secret,id=npmrc,target=/root/.npmrc',
    options: [
      {
        name: 'env',
        doc: {
          en: 'The variable that holds the secret, in place of a file.',
          ko: '파일 대신 비밀 값을 담을 변수입니다.',
        },
        example: 'env=API_TOKEN',
      },
      gid,
      id(
        { en: 'The name given with `--secret id=…`.', ko: '`--secret id=…` 옵션으로 준 이름입니다.' },
        'id=npmrc',
      ),
      mode,
      required,
      target,
      uid,
    ],
  },
  {
    type: 'ssh',
    doc: {
      en: 'The SSH agent given with `docker build --ssh`, so that private repositories can be reached without a key in the image.',
      ko: '`docker build --ssh` 옵션으로 준 SSH 에이전트입니다. 이미지에 키를 넣지 않고 비공개 저장소에 접근합니다.',
    },
    example: 'type=ssh',
    options: [
      gid,
      id(
        {
          en: 'The name given with `--ssh`; `default` if left out.',
          ko: '`--ssh` 옵션으로 준 이름이며 생략하면 `default` 값입니다.',
        },
        'id=default',
      ),
      mode,
      required,
      target,
      uid,
    ],
  },
  {
    type: 'tmpfs',
    doc: {
      en: 'An empty file system in memory for the time of the command.',
      ko: '명령이 실행되는 동안 쓰는 메모리의 빈 파일 시스템입니다.',
    },
    example: 'type=tmpfs,target=/tmp',
    options: [
      {
        name: 'size',
        doc: { en: 'The most it may hold.', ko: '담을 수 있는 최대 크기입니다.' },
        example: 'size=64m',
      },
      target,
    ],
  },
];
