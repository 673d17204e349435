// docker container.
import type { CommandSpec } from '../../types';

export const container: CommandSpec = {
  path: ['container'],
  usage: 'COMMAND',
  summary: {
    en: 'Groups the commands that work on containers.',
    ko: '컨테이너를 다루는 명령을 모아 둔 그룹입니다.',
  },
  doc: {
    en: 'Holds everything that happens to a container between `create` and `rm`. By itself it only prints its help. Nearly all of its commands also exist without the word `container`: `docker container run` and `docker run` are the same, and `docker container ls` is `docker ps`. Only `docker container prune` and `docker container inspect` have no such short form; `docker inspect` looks at objects of every kind.',
    ko: '컨테이너를 만들고(`create`) 삭제할(`rm`) 때까지 필요한 명령이 모두 들어 있습니다. 단독으로 실행하면 도움말만 출력합니다. 거의 모든 명령을 `container` 단어 없이도 쓸 수 있어 `docker container run` 명령과 `docker run` 명령은 같고, `docker container ls` 명령은 `docker ps` 명령과 같습니다. `docker container prune` 명령과 `docker container inspect` 명령에만 짧은 형식이 없으며, `docker inspect` 명령은 모든 종류의 객체를 조회합니다.',
  },
  examples: [
    {
      code: 'docker container ls --all',
      doc: {
        en: 'Lists all containers, stopped ones included.',
        ko: '중지된 컨테이너까지 모두 나열합니다.',
      },
    },
  ],
  seeAlso: ['container run', 'container ls', 'container rm', 'container prune', 'inspect'],
  concepts: ['container', 'image', 'foreground-and-background'],
  operands: [],
  flags: [],
  group: true,
};
