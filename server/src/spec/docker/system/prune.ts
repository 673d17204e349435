// docker system prune.
import type { CommandSpec } from '../../types';

export const systemPrune: CommandSpec = {
  path: ['system', 'prune'],
  destroys: true,
  usage: '[OPTIONS]',
  summary: {
    en: 'Removes stopped containers and other unused data.',
    ko: '중지된 컨테이너와 쓰지 않는 데이터를 삭제합니다.',
  },
  doc: {
    en: 'Deletes in one go, after a question: all stopped containers, networks no container uses, dangling images and unused build cache. `-a` adds all images without a container, `--volumes` adds anonymous volumes without one. Named volumes are never deleted. The single commands, such as `docker image prune`, do the same with more control.',
    ko: '중지된 모든 컨테이너, 컨테이너가 쓰지 않는 네트워크, 댕글링 이미지, 쓰지 않는 빌드 캐시를 확인 질문 뒤에 한꺼번에 삭제합니다. `-a` 옵션은 컨테이너가 없는 모든 이미지를, `--volumes` 옵션은 컨테이너가 없는 익명 볼륨을 더합니다. 이름 있는 볼륨은 삭제하지 않습니다. `docker image prune` 같은 개별 명령을 쓰면 범위를 더 세밀하게 정할 수 있습니다.',
  },
  pitfalls: [
    {
      en: 'Stopped containers go first, so their images count as unused for `-a` right afterwards. Do not run it with `-a -f` on a machine whose services happen to be stopped.',
      ko: '중지된 컨테이너가 먼저 삭제되므로 그 이미지도 곧바로 `-a` 옵션의 대상이 됩니다. 서비스가 잠시 중지된 시스템에서 `-a -f` 옵션으로 실행하면 안 됩니다.',
    },
    {
      en: 'Before Docker 23, `--volumes` also deleted named volumes that no container used, and with them their data.',
      ko: 'Docker 23 이전에는 `--volumes` 옵션이 컨테이너가 쓰지 않는 이름 있는 볼륨까지 데이터와 함께 삭제했습니다.',
    },
  ],
  examples: [
    {
      code: 'docker system prune -f --filter until=72h',
      doc: {
        en: 'Deletes unused things older than three days, without a question.',
        ko: '사흘이 넘은, 쓰지 않는 항목을 확인 없이 삭제합니다.',
      },
    },
  ],
  seeAlso: ['system df', 'container prune', 'image prune', 'volume prune', 'builder prune'],
  concepts: ['clean-up'],
  operands: [],
  flags: [
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Deletes all images that no container uses, and all of the build cache, in place of only dangling ones.',
        ko: '댕글링 이미지만이 아니라 컨테이너가 쓰지 않는 모든 이미지와 빌드 캐시 전체를 삭제합니다.',
      },
      more: {
        en: 'The next start or build must download and build everything again, and images that were only built here are lost. On a build machine, `docker builder prune --filter until=168h` is often enough.',
        ko: '다음에 시작하거나 빌드할 때 모두 다시 받고 빌드해야 하며, 이 호스트에서만 빌드한 이미지는 사라집니다. 빌드용 시스템이라면 `docker builder prune --filter until=168h` 명령으로 충분할 때가 많습니다.',
      },
      example: '-a',
    },
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Deletes only what matches: `until=24h` (created before that time), `label=KEY[=VALUE]` or `label!=KEY[=VALUE]`. `until` cannot be combined with `--volumes`.',
        ko: '모든 종류에 걸쳐 조건에 맞는 것만 삭제합니다. `until=24h`(그 시점보다 먼저 만든 것), `label=KEY[=VALUE]`, `label!=KEY[=VALUE]` 조건을 쓸 수 있으며, `until` 조건은 `--volumes` 옵션과 함께 쓸 수 없습니다.',
      },
      example: '--filter until=24h',
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Deletes without asking. The list of what will go, shown with the question, is left out too.',
        ko: '묻지 않고 삭제합니다. 질문과 함께 나오는 삭제 대상 설명도 생략됩니다.',
      },
    },
    {
      long: 'volumes',
      type: 'switch',
      doc: {
        en: 'Also deletes anonymous volumes that no container uses.',
        ko: '컨테이너가 쓰지 않는 익명 볼륨도 삭제합니다.',
      },
      more: {
        en: 'Since Docker 23 named volumes are spared; older versions delete them too. To delete named volumes on purpose use `docker volume prune -a`.',
        ko: 'Docker 23부터는 이름 있는 볼륨이 남지만, 그 이전 버전에서는 함께 삭제됩니다. 이름 있는 볼륨까지 삭제하려면 `docker volume prune -a` 명령을 사용합니다.',
      },
      example: '--volumes',
    },
  ],
};
