// docker node rm.
import type { CommandSpec } from '../../types';

export const nodeRm: CommandSpec = {
  path: ['node', 'rm'],
  aliases: [['node', 'remove']],
  destroys: true,
  usage: '[OPTIONS] NODE [NODE...]',
  summary: { en: 'Removes nodes from the swarm.', ko: '스웜에서 노드를 삭제합니다.' },
  doc: {
    en: 'Strikes nodes off the list of the swarm. A node must be `Down` before: drain it, run `docker swarm leave` on it, then remove it here. Managers must be demoted first.',
    ko: '스웜의 목록에서 노드를 삭제합니다. 노드가 먼저 `Down` 상태여야 하므로, 태스크를 비우고 그 노드에서 `docker swarm leave` 명령을 실행한 뒤 여기서 삭제합니다. 매니저는 먼저 강등해야 합니다.',
  },
  examples: [
    {
      code: 'docker node rm worker2',
      doc: { en: 'Removes a node that has left the swarm.', ko: '스웜에서 나간 노드를 삭제합니다.' },
    },
  ],
  seeAlso: ['swarm leave', 'node demote', 'node update'],
  operands: [
    {
      name: 'NODE',
      kind: 'node',
      repeated: true,
      doc: { en: 'The nodes to remove, by host name or ID.', ko: '삭제할 노드의 호스트 이름이나 ID입니다.' },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes a node that has not left and can no longer be reached. Should it return, it cannot rejoin without leaving first.',
        ko: '스웜에서 나가지 않은 채 접속할 수 없게 된 노드를 삭제합니다. 노드가 돌아와도 먼저 스웜에서 나가야 다시 참여할 수 있습니다.',
      },
    },
  ],
};
