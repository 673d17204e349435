// docker service rm.
import type { CommandSpec } from '../../types';

export const serviceRm: CommandSpec = {
  path: ['service', 'rm'],
  aliases: [['service', 'remove']],
  destroys: true,
  usage: 'SERVICE [SERVICE...]',
  summary: { en: 'Removes services from the swarm.', ko: '스웜에서 서비스를 삭제합니다.' },
  doc: {
    en: 'Removes services, and the nodes then stop and remove their containers. Unlike `docker rm` it neither asks nor refuses while containers run. Volumes, networks, secrets and configs stay. To pause a service and keep its settings, scale it to 0.',
    ko: '서비스를 삭제하며, 각 노드가 컨테이너를 중지하고 삭제합니다. `docker rm` 명령과 달리 컨테이너가 실행 중이어도 묻거나 거부하지 않습니다. 볼륨, 네트워크, 시크릿, config는 남습니다. 설정을 유지한 채 멈추려면 개수를 0으로 조정합니다.',
  },
  pitfalls: [
    {
      en: 'It returns before the containers have ended, so removing a network of the service right after it may fail.',
      ko: '컨테이너가 끝나기 전에 명령이 먼저 끝나므로, 바로 이어서 서비스의 네트워크를 삭제하면 실패할 수 있습니다.',
    },
  ],
  examples: [
    {
      code: 'docker service rm web worker',
      doc: {
        en: 'Removes two services with all their tasks.',
        ko: '서비스 2개를 모든 태스크와 함께 삭제합니다.',
      },
    },
  ],
  seeAlso: ['service scale', 'stack rm', 'container rm'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      repeated: true,
      doc: { en: 'The services to remove, by name or ID.', ko: '삭제할 서비스의 이름이나 ID입니다.' },
    },
  ],
  flags: [],
};
