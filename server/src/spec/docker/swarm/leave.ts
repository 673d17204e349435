// docker swarm leave.
import type { CommandSpec } from '../../types';

export const swarmLeave: CommandSpec = {
  path: ['swarm', 'leave'],
  destroys: true,
  usage: '[OPTIONS]',
  summary: { en: 'Takes this host out of the swarm.', ko: '이 호스트를 스웜에서 내보냅니다.' },
  doc: {
    en: 'Ends the tasks on this host and takes it out of the swarm, which starts them elsewhere. The node stays in `docker node ls` as `Down` until a manager removes it. A manager should be demoted first with `docker node demote`.',
    ko: '이 호스트의 태스크를 끝내고 스웜에서 나가며, 스웜은 태스크를 다른 노드에서 시작합니다. 노드는 매니저가 삭제할 때까지 `docker node ls` 목록에 `Down` 상태로 남습니다. 매니저는 먼저 `docker node demote` 명령으로 강등하는 것이 좋습니다.',
  },
  pitfalls: [
    {
      en: 'When the last manager leaves with `--force`, the swarm is gone with its services, secrets and configs.',
      ko: '마지막 매니저가 `--force` 옵션으로 나가면 스웜의 서비스, 시크릿, config가 모두 사라집니다.',
    },
  ],
  examples: [
    {
      code: 'docker swarm leave',
      doc: { en: 'Takes a worker out of its swarm.', ko: '워커를 스웜에서 내보냅니다.' },
    },
  ],
  seeAlso: ['node rm', 'node demote', 'swarm init'],
  operands: [],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Leaves although this host is a manager, even if the swarm loses its majority or its state by it.',
        ko: '이 호스트가 매니저여도 나갑니다. 스웜이 과반수나 상태를 잃더라도 그대로 진행합니다.',
      },
    },
  ],
};
