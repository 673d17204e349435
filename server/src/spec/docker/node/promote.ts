// docker node promote.
import type { CommandSpec } from '../../types';

export const nodePromote: CommandSpec = {
  path: ['node', 'promote'],
  usage: 'NODE [NODE...]',
  summary: { en: 'Turns workers into managers.', ko: '워커를 매니저로 바꿉니다.' },
  doc: {
    en: 'Gives nodes the role of manager, so that they keep a copy of the state of the swarm. Keep the number of managers odd: 3 survive the loss of one, 5 the loss of two.',
    ko: '노드를 매니저로 바꾸어 스웜 상태의 사본을 보관하게 합니다. 매니저는 홀수로 둡니다. 3개면 하나, 5개면 둘을 잃어도 스웜이 유지됩니다.',
  },
  examples: [
    {
      code: 'docker node promote worker1 worker2',
      doc: { en: 'Makes two workers managers.', ko: '워커 2개를 매니저로 바꿉니다.' },
    },
  ],
  seeAlso: ['node demote', 'swarm join-token'],
  operands: [
    {
      name: 'NODE',
      kind: 'node',
      repeated: true,
      doc: {
        en: 'The workers to turn into managers, by host name or ID.',
        ko: '매니저로 바꿀 워커의 호스트 이름이나 ID입니다.',
      },
    },
  ],
  flags: [],
};
