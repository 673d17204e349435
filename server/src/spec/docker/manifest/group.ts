// docker manifest.
import type { CommandSpec } from '../../types';

export const manifest: CommandSpec = {
  path: ['manifest'],
  usage: 'COMMAND',
  summary: { en: 'Works with manifests and manifest lists.', ko: '매니페스트와 매니페스트 목록을 다룹니다.' },
  doc: {
    en: 'A manifest list joins the images of several platforms under one tag. These commands compose such lists by hand; `docker buildx build --platform` and `docker buildx imagetools create` do it with less work.',
    ko: '매니페스트 목록은 여러 플랫폼의 이미지를 태그 하나로 묶은 것입니다. 이 명령들은 목록을 직접 구성하며, `docker buildx build --platform` 명령이나 `docker buildx imagetools create` 명령을 쓰면 더 간단합니다.',
  },
  seeAlso: ['buildx imagetools create'],
  concepts: ['multi-platform-builds'],
  operands: [],
  flags: [],
  group: true,
};
