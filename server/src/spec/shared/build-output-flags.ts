// Flags of docker build: what comes out of a build and where it goes.
import type { FlagSpec } from '../types';

export const buildOutputFlags: readonly FlagSpec[] = [
  {
    long: 'annotation',
    type: 'annotation',
    repeatable: true,
    doc: {
      en: 'Adds an OCI annotation `KEY=VALUE` to the manifest of the image, for registries and tools; a prefix such as `index:` or `manifest-descriptor:` chooses another place. Unlike labels, annotations do not show in `docker inspect`.',
      ko: '레지스트리와 도구가 읽는 OCI 주석을 이미지 매니페스트에 `KEY=VALUE` 형식으로 추가합니다. `index:`, `manifest-descriptor:` 같은 접두사로 다른 위치를 고를 수 있습니다. 레이블과 달리 `docker inspect` 출력에는 나오지 않습니다.',
    },
    example: '--annotation org.opencontainers.image.source=https://github.com/example/app',
  },
  {
    long: 'attest',
    type: 'build-attest',
    repeatable: true,
    doc: {
      en: 'Attaches an attestation to the image: `type=sbom` lists its packages, `type=provenance` tells how it was built. Further fields are parameters, such as `mode=max`.',
      ko: '이미지에 증명을 붙입니다. `type=sbom` 값은 포함된 패키지 목록을, `type=provenance` 값은 어떻게 빌드했는지를 기록합니다. `mode=max` 같은 매개변수를 뒤에 덧붙일 수 있습니다.',
    },
    example: '--attest type=provenance,mode=max',
  },
  {
    long: 'iidfile',
    type: 'host-path',
    doc: {
      en: 'Writes the ID of the built image to this file, for scripts.',
      ko: '스크립트에서 쓸 수 있도록 빌드한 이미지의 ID를 이 파일에 기록합니다.',
    },
    example: '--iidfile image-id.txt',
  },
  {
    long: 'load',
    type: 'switch',
    doc: {
      en: 'Stores the result among the local images, so that `docker run` finds it. Short for `--output type=docker`.',
      ko: '결과를 로컬 이미지로 저장하여 `docker run` 명령에서 쓸 수 있게 합니다. `--output type=docker` 옵션을 줄인 것입니다.',
    },
    more: {
      en: 'The default builder (driver `docker`) does this by itself. Builders of the drivers `docker-container`, `kubernetes` and `remote` keep the result in their cache only, with a warning, unless `--load`, `--push` or `--output` is given. An image for several platforms can be loaded only into the containerd image store.',
      ko: '기본 빌더(`docker` 드라이버)는 이 옵션이 없어도 로컬에 저장합니다. `docker-container`, `kubernetes`, `remote` 드라이버의 빌더는 `--load`, `--push`, `--output` 중 하나를 주지 않으면 경고만 내고 결과를 캐시에만 남깁니다. 여러 플랫폼용 이미지는 containerd 이미지 저장소를 쓸 때만 로컬에 저장할 수 있습니다.',
    },
    example: '--load',
  },
  {
    long: 'metadata-file',
    type: 'host-path',
    doc: {
      en: 'Writes facts about the result as JSON to this file: the digest of the image, its name, the build reference, provenance.',
      ko: '이미지 다이제스트, 이름, 빌드 참조, 출처 등 결과에 대한 정보를 이 파일에 JSON으로 기록합니다.',
    },
    example: '--metadata-file build.json',
  },
  {
    long: 'output',
    short: 'o',
    type: 'build-output',
    repeatable: true,
    doc: {
      en: 'Chooses where the result goes: `type=docker` or `type=image` as an image, `type=registry` into a registry, `type=local` or `type=tar` as files, `type=oci` as an archive. A path alone means `type=local,dest=PATH`, and `-` means a tar archive on standard output.',
      ko: '결과를 어디에 저장할지 고릅니다. `type=docker`, `type=image` 값은 이미지로, `type=registry` 값은 레지스트리로, `type=local`, `type=tar` 값은 파일로, `type=oci` 값은 아카이브로 내보냅니다. 경로만 적으면 `type=local,dest=PATH` 값과 같고, `-` 값은 표준 출력으로 tar 아카이브를 냅니다.',
    },
    more: {
      en: 'With `type=local` no image is made: the whole file system of the target stage lands in the directory. Together with a stage `FROM scratch` that only copies results it is a clean way to get compiled files out of a build. Only images get a name from `-t`. Examples: `-o dist`, `-o type=tar,dest=rootfs.tar`, `-o type=image,name=ghcr.io/example/app,push=true,compression=zstd`.',
      ko: '`type=local` 값을 쓰면 이미지를 만들지 않고 대상 단계의 파일 시스템 전체를 디렉터리에 저장합니다. 결과만 복사하는 `FROM scratch` 단계와 함께 쓰면 컴파일한 파일을 빌드에서 깔끔하게 꺼낼 수 있습니다. `-t` 옵션의 이름은 이미지에만 적용됩니다. 예: `-o dist`, `-o type=tar,dest=rootfs.tar`, `-o type=image,name=ghcr.io/example/app,push=true,compression=zstd`.',
    },
    example: '--output type=local,dest=dist',
  },
  {
    long: 'platform',
    type: 'platform',
    repeatable: true,
    doc: {
      en: 'Builds for these platforms in place of the one of the builder, in the form `os/arch[/variant]`, separated by commas.',
      ko: '빌더의 플랫폼 대신 지정한 플랫폼용으로 빌드합니다. `os/arch[/variant]` 형식으로 적고 여러 개는 쉼표로 구분합니다.',
    },
    more: {
      en: 'Several platforms make one image with a variant for each, usually built with `--push`. `RUN` steps of a foreign platform need emulation (QEMU), which is slow; the faster way is a build stage `FROM --platform=$BUILDPLATFORM` that cross-compiles for `$TARGETARCH`. The default builder of an engine without the containerd image store builds only one platform at a time: create another one with `docker buildx create --use`.',
      ko: '플랫폼을 여러 개 적으면 플랫폼별 변형을 담은 이미지 하나가 만들어지며, 보통 `--push` 옵션과 함께 빌드합니다. 다른 플랫폼의 `RUN` 단계에는 에뮬레이션(QEMU)이 필요하여 느립니다. `FROM --platform=$BUILDPLATFORM` 단계에서 `$TARGETARCH` 대상으로 교차 컴파일하는 편이 빠릅니다. containerd 이미지 저장소를 쓰지 않는 엔진의 기본 빌더는 한 번에 한 플랫폼만 빌드하므로, `docker buildx create --use` 명령으로 다른 빌더를 만들어 사용합니다.',
    },
    example: '--platform linux/amd64,linux/arm64',
  },
  {
    long: 'provenance',
    type: 'string',
    values: [
      {
        value: 'true',
        doc: { en: 'Attaches the default amount of detail.', ko: '기본 수준의 출처 정보를 붙입니다.' },
      },
      {
        value: 'false',
        doc: {
          en: 'Attaches none; the tag then points to a plain image instead of an index.',
          ko: '출처 정보를 붙이지 않습니다. 이때 태그는 인덱스가 아니라 일반 이미지를 가리킵니다.',
        },
      },
      {
        value: 'mode=min',
        doc: {
          en: 'Records sources and times, but no build arguments.',
          ko: '소스와 시각만 기록하고 빌드 인자는 기록하지 않습니다.',
        },
      },
      {
        value: 'mode=max',
        doc: {
          en: 'Records everything, with the Dockerfile and the values of build arguments.',
          ko: 'Dockerfile과 빌드 인자의 값까지 모두 기록합니다.',
        },
      },
    ],
    doc: {
      en: 'Says how much is recorded about the way the image was built; short for `--attest type=provenance`. Images that are pushed carry a little by default; `false` helps with registries and tools that cannot read image indexes.',
      ko: '이미지를 어떻게 빌드했는지 얼마나 기록할지 정합니다. `--attest type=provenance` 옵션을 줄인 것입니다. 푸시하는 이미지에는 기본으로 최소한의 정보가 붙으며, 이미지 인덱스를 읽지 못하는 레지스트리나 도구에는 `false` 값이 도움이 됩니다.',
    },
    example: '--provenance mode=max',
  },
  {
    long: 'push',
    type: 'switch',
    doc: {
      en: 'Sends the result to the registry named in `-t` right after the build. Short for `--output type=registry`.',
      ko: '빌드가 끝나면 `-t` 옵션에 적은 레지스트리로 결과를 바로 보냅니다. `--output type=registry` 옵션을 줄인 것입니다.',
    },
    more: {
      en: 'All names given with `-t` are pushed; a `docker login` to their registries must come first. This is the normal way to publish multi-platform images, which the classic image store cannot hold. Builders other than the default one do not store the image locally unless `--load` is given too.',
      ko: '`-t` 옵션으로 준 모든 이름이 푸시되며, 먼저 해당 레지스트리에 `docker login` 명령으로 로그인해야 합니다. 기존 이미지 저장소에는 다중 플랫폼 이미지를 담을 수 없으므로 이런 이미지를 배포할 때는 보통 이 옵션을 씁니다. 기본 빌더가 아니면 `--load` 옵션을 함께 주어야 로컬에도 저장됩니다.',
    },
    example: '--push',
  },
  {
    long: 'sbom',
    type: 'string',
    values: [
      {
        value: 'true',
        doc: {
          en: 'Scans the image with the default scanner and attaches the list.',
          ko: '기본 스캐너로 이미지를 검사하여 목록을 붙입니다.',
        },
      },
      { value: 'false', doc: { en: 'Attaches no list of packages.', ko: '패키지 목록을 붙이지 않습니다.' } },
    ],
    doc: {
      en: 'Attaches a list of the packages in the image (software bill of materials); short for `--attest type=sbom`. `generator=IMAGE` chooses another scanner.',
      ko: '이미지에 든 패키지 목록(소프트웨어 자재 명세서)을 붙입니다. `--attest type=sbom` 옵션을 줄인 것이며, `generator=IMAGE` 값으로 다른 스캐너를 고를 수 있습니다.',
    },
    example: '--sbom true',
  },
  {
    long: 'tag',
    short: 't',
    type: 'image-ref',
    repeatable: true,
    doc: {
      en: 'Names the image, as `[REGISTRY/]NAME[:TAG]`; the tag is `latest` if left out. Give it several times for several names.',
      ko: '이미지에 `[REGISTRY/]NAME[:TAG]` 형식의 이름을 붙입니다. 태그를 생략하면 `latest` 태그가 됩니다. 여러 번 쓰면 이름을 여러 개 붙일 수 있습니다.',
    },
    more: {
      en: 'Without a name the image can be reached only by its ID and shows up as `<none>`. The name must be lowercase. An existing image of the same name loses it to the new one and becomes dangling. To push, the name must begin with the registry or with your user name on Docker Hub: `-t ghcr.io/example/app:1.4 -t ghcr.io/example/app:latest`.',
      ko: '이름이 없으면 ID로만 쓸 수 있고 목록에 `<none>` 이름으로 표시됩니다. 이름은 소문자여야 합니다. 같은 이름의 기존 이미지는 이름을 새 이미지에 넘겨주고 댕글링 이미지가 됩니다. 푸시하려면 이름이 레지스트리 주소나 Docker Hub 사용자 이름으로 시작해야 합니다(`-t ghcr.io/example/app:1.4 -t ghcr.io/example/app:latest`).',
    },
    example: '-t myapp:1.0',
  },
];
