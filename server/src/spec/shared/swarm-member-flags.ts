// Flags that docker swarm init and join share: how a node is reached and whether it works.
import type { FlagSpec } from '../types';

export const swarmMemberFlags: readonly FlagSpec[] = [
  {
    long: 'advertise-addr',
    type: 'advertise-address',
    doc: {
      en: 'Address under which the other nodes reach this one, as IP address or interface, with an optional port. It is required where the host has several addresses, and should be a fixed one.',
      ko: '다른 노드가 이 노드에 접속할 주소이며, IP 주소나 인터페이스에 포트를 붙여 쓸 수 있습니다. 호스트에 주소가 여럿이면 꼭 써야 하고, 바뀌지 않는 주소여야 합니다.',
    },
    example: '--advertise-addr 192.168.0.10',
  },
  {
    long: 'availability',
    type: 'node-availability',
    default: 'active',
    doc: {
      en: 'Whether the new node takes tasks: `active`, `pause` (no new ones) or `drain` (none), which keeps a manager free of them.',
      ko: '새 노드가 태스크를 받을지 정합니다. `active`, `pause`(새 태스크를 받지 않음), `drain`(전혀 받지 않음) 값이 있으며, `drain` 값은 매니저 노드를 관리에만 쓸 때 알맞습니다.',
    },
    example: '--availability drain',
  },
  {
    long: 'data-path-addr',
    type: 'advertise-address',
    doc: {
      en: 'Address or interface for the traffic between containers, to keep it off the network that managers use. Left out, it is that of `--advertise-addr`.',
      ko: '컨테이너 사이의 트래픽을 매니저 노드의 네트워크와 나누기 위한 주소나 인터페이스입니다. 생략하면 `--advertise-addr` 주소를 씁니다.',
    },
    example: '--data-path-addr eth1',
  },
  {
    long: 'listen-addr',
    type: 'listen-address',
    default: '0.0.0.0:2377',
    doc: {
      en: 'Address at which this node, when it is a manager, takes the connections of other nodes.',
      ko: '이 노드가 매니저일 때 다른 노드의 접속을 받을 주소입니다.',
    },
    example: '--listen-addr 192.168.0.10:2377',
  },
];
