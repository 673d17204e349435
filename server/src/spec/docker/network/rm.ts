// docker network rm.
import type { CommandSpec } from '../../types';

export const networkRm: CommandSpec = {
  path: ['network', 'rm'],
  aliases: [['network', 'remove']],
  destroys: true,
  usage: 'NETWORK [NETWORK...]',
  summary: { en: 'Removes networks.', ko: '네트워크를 삭제합니다.' },
  doc: {
    en: 'Removes the named networks. A network with running containers is refused with "has active endpoints": stop or disconnect them first. `bridge`, `host` and `none` cannot be removed.',
    ko: '지정한 네트워크를 삭제합니다. 실행 중인 컨테이너가 있으면 "has active endpoints" 오류가 나므로 먼저 컨테이너를 중지하거나 분리합니다. `bridge`, `host`, `none` 네트워크는 삭제할 수 없습니다.',
  },
  pitfalls: [
    {
      en: 'A stopped container does not prevent the removal, but cannot start afterwards, because its network is missing.',
      ko: '중지된 컨테이너가 있어도 네트워크는 삭제되지만, 그 컨테이너는 네트워크가 없어서 다시 시작하지 못합니다.',
    },
  ],
  examples: [
    {
      code: 'docker network rm my-net back-net',
      doc: { en: 'Removes two networks.', ko: '네트워크 두 개를 삭제합니다.' },
    },
    {
      code: 'docker network disconnect my-net web1\ndocker network rm my-net',
      doc: {
        en: 'Takes the last container out and removes the network.',
        ko: '마지막 컨테이너를 분리하고 네트워크를 삭제합니다.',
      },
    },
  ],
  seeAlso: ['network prune', 'network disconnect', 'network ls'],
  concepts: ['user-defined-network'],
  operands: [
    {
      name: 'NETWORK',
      kind: 'network',
      repeated: true,
      doc: { en: 'A network to remove, by name or ID.', ko: '삭제할 네트워크의 이름이나 ID입니다.' },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Does not report an error when the network does not exist. It does not remove a network that is in use.',
        ko: '네트워크가 없어도 오류로 처리하지 않습니다. 사용 중인 네트워크를 삭제하지는 않습니다.',
      },
    },
  ],
};
