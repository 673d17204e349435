// docker builder.
import type { CommandSpec } from '../../types';

export const builder: CommandSpec = {
  path: ['builder'],
  usage: 'COMMAND',
  summary: { en: 'Works with builds and their cache.', ko: '빌드와 빌드 캐시를 다룹니다.' },
  doc: {
    en: 'An older group for building. Where the Buildx plugin is installed, `docker builder` stands for `docker buildx`; what is used of it today is mostly `docker builder prune`, which empties the build cache.',
    ko: '빌드를 위한 예전 그룹입니다. Buildx 플러그인이 설치되어 있으면 `docker builder` 명령은 `docker buildx` 명령과 같습니다. 지금은 주로 빌드 캐시를 비우는 `docker builder prune` 명령이 쓰입니다.',
  },
  seeAlso: ['buildx', 'buildx build', 'builder prune'],
  concepts: ['build-cache'],
  operands: [],
  flags: [],
  group: true,
};
