// docker image.
import type { CommandSpec } from '../../types';

export const image: CommandSpec = {
  path: ['image'],
  usage: 'COMMAND',
  summary: { en: 'Works with images.', ko: '이미지를 다룹니다.' },
  doc: {
    en: 'Holds the commands for images: build, list, pull, push, tag, save and delete. Most of them have a short form from earlier times, such as `docker images` for `docker image ls` and `docker rmi` for `docker image rm`; both forms do the same.',
    ko: '이미지를 빌드하고, 나열하고, 내려받고, 올리고, 태그를 붙이고, 저장하고, 삭제하는 명령을 모아 놓은 그룹입니다. 대부분 예전부터 쓰던 짧은 형태가 있습니다. 예를 들어 `docker image ls` 명령은 `docker images` 명령과, `docker image rm` 명령은 `docker rmi` 명령과 같습니다.',
  },
  seeAlso: ['image ls', 'buildx build', 'container'],
  concepts: ['image-references', 'image'],
  operands: [],
  flags: [],
  group: true,
};
