// docker buildx.
import { buildxFlags } from '../shared/buildx-flags';
import type { CommandSpec } from '../types';

export const buildx: CommandSpec = {
  path: ['buildx'],
  usage: '[OPTIONS] COMMAND',
  summary: { en: 'Builds images with BuildKit.', ko: 'BuildKit으로 이미지를 빌드합니다.' },
  doc: {
    en: 'The commands of BuildKit, the builder behind `docker build`: building for several platforms, sharing the build cache, managing builders, and looking at images in a registry. `docker build` is `docker buildx build` under a shorter name.',
    ko: '`docker build` 명령의 바탕이 되는 BuildKit 빌더의 명령 모음입니다. 여러 플랫폼용 빌드, 빌드 캐시 공유, 빌더 관리, 레지스트리에 있는 이미지 조회에 사용합니다. `docker build` 명령은 `docker buildx build` 명령의 짧은 이름입니다.',
  },
  seeAlso: ['buildx build', 'buildx bake'],
  concepts: ['build-cache', 'multi-platform-builds'],
  operands: [],
  flags: [...buildxFlags],
  group: true,
};
