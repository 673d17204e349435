// docker swarm unlock.
import type { CommandSpec } from '../../types';

export const swarmUnlock: CommandSpec = {
  path: ['swarm', 'unlock'],
  usage: '',
  summary: { en: 'Unlocks a manager after a restart.', ko: '다시 시작된 매니저의 잠금을 풉니다.' },
  doc: {
    en: 'Asks for the unlock key and lets a manager of a swarm with autolock take part again after its daemon has restarted. Until then swarm commands on that host fail.',
    ko: '잠금 해제 키를 묻고, 자동 잠금을 쓰는 스웜에서 데몬이 다시 시작된 매니저가 다시 참여하게 합니다. 그 전까지 이 호스트에서는 스웜 명령이 실패합니다.',
  },
  examples: [
    {
      code: 'docker swarm unlock',
      doc: { en: 'Asks for the key and unlocks this manager.', ko: '키를 묻고 이 매니저의 잠금을 풉니다.' },
    },
  ],
  seeAlso: ['swarm unlock-key', 'swarm init'],
  operands: [],
  flags: [],
};
