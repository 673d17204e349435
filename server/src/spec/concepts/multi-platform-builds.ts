// The concept page on images for several platforms.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const build = codeBlock(`docker buildx create --name multi --use
docker buildx build --platform linux/amd64,linux/arm64 \\
  -t ghcr.io/example/app:1.0 --push .`);

const cross = codeBlock(
  `FROM --platform=$BUILDPLATFORM golang:1.25 AS build
ARG TARGETOS TARGETARCH
WORKDIR /src
COPY . .
RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app .

FROM alpine:3.22
COPY --from=build /app /app
CMD ["/app"]`,
  'dockerfile',
);

export const multiPlatformBuilds: ConceptSpec = {
  id: 'multi-platform-builds',
  title: { en: 'Multi-platform images', ko: '다중 플랫폼 이미지' },
  body: {
    en: paragraphs(
      'One image name can hold variants for several platforms, written `os/arch[/variant]`, such as `linux/amd64` and `linux/arm64`. Whoever pulls it gets the variant for their own machine; `--platform` chooses another one.',
      build,
      'An image built without `--platform` fits only machines like the one it was built on. That matters between Macs with Apple chips and servers with x86 processors: the wrong one ends with `exec format error` or runs slowly under emulation.',
      '**Three ways to build**',
      '- **Emulation** (QEMU): works with any Dockerfile, but compiling takes many times longer. Docker Desktop has it; on Linux run `docker run --privileged --rm tonistiigi/binfmt --install all` once.\n- **Cross-compiling**: the build stage runs natively and compiles for the target.\n- **Several machines**: a builder with one node for each platform (`docker buildx create --append`).',
      cross,
      '**Pitfalls**',
      '- The classic image store holds one platform for each tag. Push the image, or turn on the containerd image store to keep all variants locally.\n- `--load` with several platforms fails without that store.\n- Base images must exist for every platform; `docker buildx imagetools inspect IMAGE` lists them.',
    ),
    ko: paragraphs(
      '이미지 이름 하나에 여러 플랫폼용 변형을 담을 수 있습니다. 플랫폼은 `linux/amd64`, `linux/arm64` 값처럼 `os/arch[/variant]` 형식으로 적습니다. 이미지를 받는 쪽은 자기 시스템에 맞는 변형을 받으며, `--platform` 옵션으로 다른 변형을 고를 수 있습니다.',
      build,
      '`--platform` 옵션 없이 빌드한 이미지는 빌드한 것과 같은 종류의 시스템에만 맞습니다. Apple 칩을 쓰는 Mac과 x86 서버 사이에서 특히 문제가 되며, 플랫폼이 다르면 `exec format error` 오류로 끝나거나 에뮬레이션으로 느리게 실행됩니다.',
      '**빌드하는 세 가지 방법**',
      '- **에뮬레이션**(QEMU): 어떤 Dockerfile에서도 되지만 컴파일이 몇 배나 오래 걸립니다. Docker Desktop에는 들어 있고, Linux에서는 `docker run --privileged --rm tonistiigi/binfmt --install all` 명령을 한 번 실행합니다.\n- **교차 컴파일**: 빌드 단계는 현재 플랫폼에서 실행하면서 대상 플랫폼용으로 컴파일합니다.\n- **여러 시스템**: 플랫폼마다 노드를 둔 빌더를 만듭니다(`docker buildx create --append`).',
      cross,
      '**주의할 점**',
      '- 기존 이미지 저장소는 태그 하나에 플랫폼 하나만 저장합니다. 이미지를 푸시하거나, 모든 변형을 로컬에 두려면 containerd 이미지 저장소를 켭니다.\n- 이 저장소가 없으면 여러 플랫폼과 함께 쓴 `--load` 옵션은 실패합니다.\n- 베이스 이미지도 모든 플랫폼용으로 있어야 합니다. `docker buildx imagetools inspect IMAGE` 명령으로 확인합니다.',
    ),
  },
  seeAlso: ['image', 'image-references', 'build-cache'],
};
