// docker node demote.
import type { CommandSpec } from '../../types';

export const nodeDemote: CommandSpec = {
  path: ['node', 'demote'],
  usage: 'NODE [NODE...]',
  summary: { en: 'Turns managers into workers.', ko: '매니저를 워커로 바꿉니다.' },
  doc: {
    en: 'Takes the role of manager from nodes; their tasks go on running. Do so before a manager leaves the swarm or is removed, so that it no longer counts for the majority.',
    ko: '노드를 매니저에서 워커로 바꾸며 태스크는 계속 실행됩니다. 매니저를 스웜에서 내보내거나 삭제하기 전에 실행하여 과반수를 셀 때 빠지게 합니다.',
  },
  examples: [
    {
      code: 'docker node demote manager3',
      doc: { en: 'Turns a manager into a worker.', ko: '매니저 하나를 워커로 바꿉니다.' },
    },
  ],
  seeAlso: ['node promote', 'node rm', 'swarm leave'],
  operands: [
    {
      name: 'NODE',
      kind: 'node',
      repeated: true,
      doc: {
        en: 'The managers to turn into workers, by host name or ID.',
        ko: '워커로 바꿀 매니저의 호스트 이름이나 ID입니다.',
      },
    },
  ],
  flags: [],
};
