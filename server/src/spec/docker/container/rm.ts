// docker container rm.
import type { CommandSpec } from '../../types';

export const containerRm: CommandSpec = {
  path: ['container', 'rm'],
  aliases: [['container', 'remove'], ['remove'], ['rm']],
  destroys: true,
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: 'Removes containers.', ko: '컨테이너를 삭제합니다.' },
  doc: {
    en: 'Deletes stopped containers with their name, their logs and everything written outside of volumes and bind mounts. The image and named volumes stay. A running container is refused: stop it first, or use `-f`, which kills it without a grace period. To delete all stopped containers at once use `docker container prune`; containers that are needed only once are best started with `docker run --rm`.',
    ko: '중지된 컨테이너를 이름, 로그, 그리고 볼륨과 바인드 마운트 밖에 기록한 모든 내용과 함께 삭제합니다. 이미지와 이름 있는 볼륨은 그대로 남습니다. 실행 중인 컨테이너는 삭제할 수 없으므로 먼저 중지하거나, 유예 시간 없이 강제 종료하는 `-f` 옵션을 사용합니다. 중지된 컨테이너를 한꺼번에 지울 때는 `docker container prune` 명령이 편하고, 한 번만 쓸 컨테이너는 처음부터 `docker run --rm` 명령으로 시작하는 것이 좋습니다.',
  },
  pitfalls: [
    {
      en: 'There is no undo: files that the program wrote into the container itself are lost. Keep data in a named volume or a bind mount.',
      ko: '되돌릴 수 없습니다. 프로그램이 컨테이너 자체에 기록한 파일은 사라지므로, 데이터는 이름 있는 볼륨이나 바인드 마운트에 두어야 합니다.',
    },
    {
      en: '`docker rm $(docker ps -aq)` fails when there are no containers, because no name is left on the command line. `docker container prune` and `xargs -r` have no such problem.',
      ko: '`docker rm $(docker ps -aq)` 명령은 컨테이너가 하나도 없으면 인자가 없어서 실패합니다. `docker container prune` 명령이나 `xargs -r` 명령에는 이런 문제가 없습니다.',
    },
  ],
  examples: [
    {
      code: 'docker stop web && docker rm web',
      doc: {
        en: 'Stops a container in an orderly way, then deletes it.',
        ko: '컨테이너를 정상적으로 중지한 다음 삭제합니다.',
      },
    },
    {
      code: 'docker rm -f web 2>/dev/null || true',
      doc: {
        en: 'Makes sure in a script that no container named `web` is left.',
        ko: '스크립트에서 `web` 이름의 컨테이너가 남아 있지 않게 합니다.',
      },
    },
    {
      code: 'docker ps -aq --filter status=exited | xargs -r docker rm',
      doc: {
        en: 'Deletes all containers that have ended, and does nothing where there are none.',
        ko: '종료된 컨테이너를 모두 삭제하고, 없으면 아무 일도 하지 않습니다.',
      },
    },
  ],
  seeAlso: ['container stop', 'container prune', 'container ls', 'volume rm'],
  concepts: ['clean-up'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The containers to delete, by name or by the first characters of the ID.',
        ko: '삭제할 컨테이너의 이름 또는 ID의 앞부분입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Deletes running containers too, after killing them with `SIGKILL`. A name that does not exist is reported but does not make the command fail.',
        ko: '실행 중인 컨테이너도 `SIGKILL` 시그널로 강제 종료한 뒤 삭제합니다. 없는 이름을 적으면 알려 주기는 하지만 명령이 실패하지는 않습니다.',
      },
      more: {
        en: 'The program gets no time to finish, so for databases prefer `docker stop` and then `docker rm`. In scripts it is a common way to make a name free before `docker run --name`; the exit code for a missing container is 0 with recent versions and 1 with old ones.',
        ko: '프로그램이 마무리할 시간을 주지 않으므로 데이터베이스에는 `docker stop` 명령 다음에 `docker rm` 명령을 쓰는 편이 안전합니다. 스크립트에서는 `docker run --name` 명령 전에 이름을 비우는 방법으로 자주 쓰입니다. 컨테이너가 없을 때의 종료 코드는 최근 버전에서 0이고 오래된 버전에서 1입니다.',
      },
      example: '-f',
    },
    {
      long: 'link',
      short: 'l',
      type: 'switch',
      doc: {
        en: 'Removes a legacy link, written as `/CONTAINER/ALIAS`, between two containers on the default network; the containers stay.',
        ko: '기본 네트워크에 있는 두 컨테이너 사이의 레거시 링크를 삭제합니다. 링크는 `/CONTAINER/ALIAS` 형식으로 적으며, 컨테이너는 남습니다.',
      },
      example: '--link /web/db',
    },
    {
      long: 'volumes',
      short: 'v',
      type: 'switch',
      doc: {
        en: 'Also deletes the anonymous volumes of the container. Named volumes are never deleted this way.',
        ko: '컨테이너의 익명 볼륨도 함께 삭제합니다. 이름 있는 볼륨은 이 옵션으로 삭제되지 않습니다.',
      },
      more: {
        en: 'Anonymous volumes come from `VOLUME` lines of the image and from `-v /path` without a name. Without this option they stay behind and fill the disk; `docker volume prune` finds them later. Containers started with `--rm` lose theirs by themselves.',
        ko: '익명 볼륨은 이미지의 `VOLUME` 줄이나 이름 없이 쓴 `-v /path` 옵션에서 생깁니다. 이 옵션을 주지 않으면 볼륨이 남아 디스크를 차지하며, 나중에 `docker volume prune` 명령으로 정리할 수 있습니다. `--rm` 옵션으로 시작한 컨테이너의 익명 볼륨은 저절로 삭제됩니다.',
      },
      example: '-v',
    },
  ],
};
