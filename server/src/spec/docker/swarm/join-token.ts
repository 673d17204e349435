// docker swarm join-token.
import type { CommandSpec } from '../../types';

export const swarmJoinToken: CommandSpec = {
  path: ['swarm', 'join-token'],
  usage: '[OPTIONS] (worker|manager)',
  summary: {
    en: 'Shows the command with which nodes join the swarm.',
    ko: '노드가 스웜에 참여할 때 쓸 명령을 보여 줍니다.',
  },
  doc: {
    en: 'Prints the complete `docker swarm join` command for a new worker or manager. The two roles have different tokens, and who holds a token can join, so treat them as passwords.',
    ko: '새 워커나 매니저가 실행할 `docker swarm join` 명령 전체를 출력합니다. 두 역할의 토큰은 서로 다르고, 토큰이 있으면 누구나 참여할 수 있으므로 비밀번호처럼 다룹니다.',
  },
  examples: [
    {
      code: 'docker swarm join-token worker',
      doc: { en: 'Shows what to run on a new worker.', ko: '새 워커에서 실행할 명령을 보여 줍니다.' },
    },
    {
      code: 'docker swarm join-token --rotate manager',
      doc: {
        en: 'Makes the old token for managers invalid and shows a new one.',
        ko: '매니저용 기존 토큰을 무효로 하고 새 토큰을 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['swarm join', 'swarm init'],
  operands: [
    {
      name: '(worker|manager)',
      kind: 'text',
      doc: { en: 'The role of the nodes that are to join.', ko: '참여할 노드의 역할입니다.' },
    },
  ],
  flags: [
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: { en: 'Prints only the token, for scripts.', ko: '스크립트에서 쓰도록 토큰만 출력합니다.' },
    },
    {
      long: 'rotate',
      type: 'switch',
      doc: {
        en: 'Replaces the token of this role, after it has leaked for example. Nodes that have joined stay.',
        ko: '유출되었을 때처럼 이 역할의 토큰을 교체합니다. 이미 참여한 노드는 그대로 남습니다.',
      },
    },
  ],
};
