// docker network prune.
import type { CommandSpec } from '../../types';

export const networkPrune: CommandSpec = {
  path: ['network', 'prune'],
  destroys: true,
  usage: '[OPTIONS]',
  summary: {
    en: 'Removes all networks that no running container uses.',
    ko: '실행 중인 컨테이너가 사용하지 않는 네트워크를 모두 삭제합니다.',
  },
  doc: {
    en: 'Asks, and then removes every network someone created that no running container is connected to. `bridge`, `host` and `none` always stay. It frees subnets, of which docker has a limited number.',
    ko: '실행 중인 컨테이너가 연결되어 있지 않은 사용자 정의 네트워크를 확인을 거쳐 모두 삭제합니다. `bridge`, `host`, `none` 네트워크는 항상 남습니다. 개수가 한정된 서브넷을 되찾을 수 있습니다.',
  },
  pitfalls: [
    {
      en: 'Stopped containers do not keep their network. If it is removed, they fail to start with "network not found" until they are created anew.',
      ko: '중지된 컨테이너의 네트워크도 삭제됩니다. 그러면 컨테이너를 다시 만들기 전에는 "network not found" 오류가 나면서 시작되지 않습니다.',
    },
    {
      en: 'A network that a script expects to exist may be gone afterwards. Give it a label and spare it with `--filter label!=keep`.',
      ko: '스크립트가 있을 것으로 기대하는 네트워크도 삭제될 수 있습니다. 레이블을 붙여 두고 `--filter label!=keep` 조건으로 제외합니다.',
    },
  ],
  examples: [
    {
      code: 'docker network prune --filter until=24h',
      doc: {
        en: 'Removes unused networks that are older than a day.',
        ko: '만든 지 하루가 넘은 미사용 네트워크를 삭제합니다.',
      },
    },
  ],
  seeAlso: ['network rm', 'network ls', 'system prune'],
  concepts: ['user-defined-network'],
  operands: [],
  flags: [
    {
      long: 'filter',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Removes only unused networks that match: `until=` with a time or a duration for those created before, `label=KEY[=VALUE]`, or `label!=` for those without the label.',
        ko: '사용하지 않는 네트워크 가운데 조건에 맞는 것만 삭제합니다. `until=` 조건에는 시각이나 기간을 적어 그 전에 만든 네트워크를 고르고, `label=KEY[=VALUE]` 조건은 레이블이 있는 네트워크를, `label!=` 조건은 레이블이 없는 네트워크를 고릅니다.',
      },
      example: '--filter until=24h',
    },
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes the networks without asking, as scripts need it. Networks in use stay all the same.',
        ko: '확인하지 않고 네트워크를 삭제하므로 스크립트에 알맞습니다. 사용 중인 네트워크는 그대로 남습니다.',
      },
    },
  ],
};
