// docker volume prune.
import type { CommandSpec } from '../../types';

export const volumePrune: CommandSpec = {
  path: ['volume', 'prune'],
  destroys: true,
  usage: '[OPTIONS]',
  summary: {
    en: 'Removes anonymous volumes that no container uses.',
    ko: '컨테이너가 사용하지 않는 익명 볼륨을 삭제합니다.',
  },
  doc: {
    en: 'Asks, and then removes the anonymous volumes that no container mentions, with all their data, and prints the space that was freed. Stopped containers count as users here. Named volumes stay unless `--all` is given (Docker 23.0 and later; before, they went too).',
    ko: '어느 컨테이너에도 연결되지 않은 익명 볼륨을 확인을 거쳐 데이터와 함께 삭제하고, 확보한 공간을 출력합니다. 중지된 컨테이너도 볼륨을 사용하는 것으로 봅니다. 이름 있는 볼륨은 `--all` 옵션이 없으면 남습니다(Docker 23.0 이상이며, 그 전에는 함께 삭제되었습니다).',
  },
  pitfalls: [
    {
      en: 'There is no way back. After `docker compose down` the containers are gone, so `--all` takes the named volumes of that project too.',
      ko: '되돌릴 수 없습니다. `docker compose down` 명령을 실행하면 컨테이너가 없어지므로, `--all` 옵션은 그 프로젝트의 이름 있는 볼륨까지 삭제합니다.',
    },
  ],
  examples: [
    {
      code: 'docker volume ls --filter dangling=true\ndocker volume prune',
      doc: {
        en: 'Looks first at what no container uses and removes the anonymous part of it.',
        ko: '컨테이너가 쓰지 않는 볼륨을 먼저 확인하고 그중 익명 볼륨을 삭제합니다.',
      },
    },
    {
      code: "docker volume prune --all --filter 'label!=keep'",
      doc: {
        en: 'Removes all unused volumes, named ones too, but for those with the label.',
        ko: '레이블이 있는 것을 제외하고 이름 있는 볼륨까지 미사용 볼륨을 모두 삭제합니다.',
      },
    },
  ],
  seeAlso: ['volume rm', 'volume ls', 'system prune'],
  concepts: ['volumes-and-bind-mounts'],
  operands: [],
  flags: [
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      since: '23.0',
      doc: {
        en: 'Removes named volumes as well, when no container mentions them. Their data is lost.',
        ko: '어느 컨테이너에도 연결되지 않은 이름 있는 볼륨까지 삭제합니다. 데이터도 함께 사라집니다.',
      },
    },
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Removes only unused volumes that match: `label=KEY[=VALUE]` for those with a label, `label!=KEY[=VALUE]` for those without it.',
        ko: '사용하지 않는 볼륨 가운데 조건에 맞는 것만 삭제합니다. `label=KEY[=VALUE]` 조건은 레이블이 있는 볼륨을, `label!=KEY[=VALUE]` 조건은 레이블이 없는 볼륨을 고릅니다.',
      },
      example: "--filter 'label!=keep'",
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes the volumes without asking. In a script combine it with `--filter`.',
        ko: '확인하지 않고 볼륨을 삭제합니다. 스크립트에서는 `--filter` 옵션과 함께 씁니다.',
      },
    },
  ],
};
