// docker swarm join.
import { swarmMemberFlags } from '../../shared/swarm-member-flags';
import type { CommandSpec } from '../../types';

export const swarmJoin: CommandSpec = {
  path: ['swarm', 'join'],
  usage: '[OPTIONS] HOST:PORT',
  summary: { en: 'Makes this host a node of a swarm.', ko: '이 호스트를 스웜의 노드로 만듭니다.' },
  doc: {
    en: 'Joins this host to a swarm; the token decides whether as a worker or as a manager. The complete command is printed by `docker swarm join-token` on a manager. Joining as a worker and promoting later with `docker node promote` works as well.',
    ko: '이 호스트를 스웜에 참여시킵니다. 워커가 될지 매니저가 될지는 토큰이 정합니다. 매니저에서 `docker swarm join-token` 명령을 실행하면 명령 전체가 나옵니다. 워커로 참여한 뒤 `docker node promote` 명령으로 승격할 수도 있습니다.',
  },
  pitfalls: [
    {
      en: 'A host belongs to one swarm only. Leave the old one first with `docker swarm leave`.',
      ko: '호스트는 스웜 하나에만 속합니다. 먼저 `docker swarm leave` 명령으로 기존 스웜에서 나갑니다.',
    },
  ],
  examples: [
    {
      code: 'docker swarm join --token "$SWARM_TOKEN" 192.168.0.10:2377',
      doc: {
        en: 'Joins the swarm of the manager at this address.',
        ko: '이 주소에 있는 매니저의 스웜에 참여합니다.',
      },
    },
  ],
  seeAlso: ['swarm join-token', 'swarm leave', 'node promote'],
  operands: [
    {
      name: 'HOST:PORT',
      kind: 'text',
      doc: {
        en: 'Address of a manager; its port is 2377 unless it was chosen otherwise.',
        ko: '매니저의 주소이며, 따로 정하지 않았다면 포트는 2377입니다.',
      },
    },
  ],
  flags: [
    ...swarmMemberFlags,
    {
      long: 'token',
      type: 'string',
      doc: {
        en: 'Secret that admits the node and decides on its role; `docker swarm join-token` prints it.',
        ko: '노드의 참여를 허용하고 역할을 정하는 비밀 값이며, `docker swarm join-token` 명령으로 확인합니다.',
      },
      example: '--token "$SWARM_TOKEN"',
    },
  ],
};
