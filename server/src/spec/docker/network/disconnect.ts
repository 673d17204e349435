// docker network disconnect.
import type { CommandSpec } from '../../types';

export const networkDisconnect: CommandSpec = {
  path: ['network', 'disconnect'],
  usage: '[OPTIONS] NETWORK CONTAINER',
  summary: { en: 'Disconnects a container from a network.', ko: '컨테이너를 네트워크에서 분리합니다.' },
  doc: {
    en: 'Takes the interface of this network away from the container, also while it runs. Open connections through it break, and the other networks of the container stay. A network can be removed only after its last container has left.',
    ko: '컨테이너에서 이 네트워크의 인터페이스를 제거합니다. 실행 중에도 할 수 있습니다. 그 네트워크로 맺은 연결은 끊어지고, 컨테이너의 다른 네트워크는 그대로 남습니다. 마지막 컨테이너까지 분리해야 네트워크를 삭제할 수 있습니다.',
  },
  examples: [
    {
      code: 'docker network disconnect my-net web1',
      doc: {
        en: 'Takes the container out of the network without stopping it.',
        ko: '컨테이너를 중지하지 않고 네트워크에서 분리합니다.',
      },
    },
  ],
  seeAlso: ['network connect', 'network rm'],
  concepts: ['container-communication'],
  operands: [
    {
      name: 'NETWORK',
      kind: 'network',
      doc: { en: 'The network to leave.', ko: '분리할 네트워크입니다.' },
    },
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: { en: 'The container that leaves it.', ko: '네트워크에서 분리할 컨테이너입니다.' },
    },
  ],
  flags: [
    {
      long: 'force',
      short: 'f',
      type: 'switch',
      doc: {
        en: 'Removes the connection even if the container no longer exists or does not answer, which clears a network that claims to be in use.',
        ko: '컨테이너가 이미 없거나 응답하지 않아도 연결을 제거합니다. 사용 중이라고 나오는 네트워크를 정리할 때 씁니다.',
      },
    },
  ],
};
