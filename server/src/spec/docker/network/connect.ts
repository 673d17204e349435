// docker network connect.
import type { CommandSpec } from '../../types';

export const networkConnect: CommandSpec = {
  path: ['network', 'connect'],
  usage: '[OPTIONS] NETWORK CONTAINER',
  summary: { en: 'Connects a container to a network.', ko: '컨테이너를 네트워크에 연결합니다.' },
  doc: {
    en: 'Adds a network to a container, also while it runs: the container gets a further network interface and keeps the ones it has. In a user-defined network it is at once reachable under its name. A stopped container is connected when it starts. To name networks at the start, use `docker run --network`.',
    ko: '컨테이너에 네트워크를 추가합니다. 실행 중에도 할 수 있으며, 컨테이너는 기존 인터페이스를 그대로 두고 네트워크 인터페이스를 하나 더 갖게 됩니다. 사용자 정의 네트워크에서는 곧바로 이름으로 접속할 수 있습니다. 중지된 컨테이너는 시작될 때 연결됩니다. 처음부터 네트워크를 지정하려면 `docker run --network` 옵션을 사용합니다.',
  },
  pitfalls: [
    {
      en: 'The network comes first and the container second.',
      ko: '네트워크를 먼저, 컨테이너를 나중에 적습니다.',
    },
    {
      en: 'A container with `--network host` or `--network none` cannot join a further network.',
      ko: '`--network host` 또는 `--network none` 옵션으로 만든 컨테이너는 다른 네트워크에 추가로 연결할 수 없습니다.',
    },
  ],
  examples: [
    {
      code: 'docker network connect my-net web1',
      doc: {
        en: 'Adds the network to a container that is on the default bridge, so that the others in the network reach it.',
        ko: '기본 브리지에 있던 컨테이너를 네트워크에 추가하여 그 네트워크의 컨테이너가 접속할 수 있게 합니다.',
      },
    },
    {
      code: 'docker network connect --alias db my-net postgres-1',
      doc: {
        en: 'Makes the container reachable under a second name in this network.',
        ko: '이 네트워크에서 컨테이너를 두 번째 이름으로도 접속할 수 있게 합니다.',
      },
    },
  ],
  seeAlso: ['network disconnect', 'network create', 'container run'],
  concepts: ['container-communication', 'container-dns'],
  operands: [
    {
      name: 'NETWORK',
      kind: 'network',
      doc: { en: 'The network to join.', ko: '연결할 네트워크입니다.' },
    },
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The container that joins it, running or stopped.',
        ko: '연결할 컨테이너입니다. 실행 중이어도 되고 중지된 상태여도 됩니다.',
      },
    },
  ],
  flags: [
    {
      long: 'alias',
      type: 'csv',
      repeatable: true,
      doc: {
        en: 'Adds a DNS name under which other containers of this network reach the container. It works only in user-defined networks.',
        ko: '이 네트워크의 다른 컨테이너가 사용할 DNS 이름을 추가합니다. 사용자 정의 네트워크에서만 쓸 수 있습니다.',
      },
      example: '--alias db',
    },
    {
      long: 'driver-opt',
      type: 'endpoint-option',
      repeatable: true,
      doc: {
        en: 'Passes an option as `KEY=VALUE` to the network driver for this one connection, such as the name of the interface or a sysctl.',
        ko: '이 연결에만 적용할 옵션을 `KEY=VALUE` 형식으로 네트워크 드라이버에 전달합니다. 인터페이스 이름이나 sysctl 값을 정할 때 씁니다.',
      },
      example: '--driver-opt com.docker.network.endpoint.ifname=lan0',
    },
    {
      long: 'gw-priority',
      type: 'int',
      since: '28.0',
      doc: {
        en: 'Decides which network provides the default gateway when the container has several: the one with the highest number, which may be negative. Without it all have 0, and docker chooses.',
        ko: '컨테이너에 네트워크가 여러 개일 때 어느 네트워크가 기본 게이트웨이를 제공할지 정합니다. 숫자가 가장 큰 네트워크가 선택되며 음수도 쓸 수 있습니다. 지정하지 않으면 모두 0이고 Docker가 고릅니다.',
      },
      example: '--gw-priority 1',
    },
    {
      long: 'ip',
      type: 'ip-address',
      doc: {
        en: 'Asks for a certain IPv4 address in this network, which must have been created with `--subnet`. The address stays the same when the container restarts.',
        ko: '이 네트워크에서 쓸 IPv4 주소를 지정합니다. 네트워크는 `--subnet` 옵션으로 만든 것이어야 하며, 컨테이너를 재시작해도 주소가 유지됩니다.',
      },
      example: '--ip 172.30.0.20',
    },
    {
      long: 'ip6',
      type: 'ip-address',
      doc: {
        en: 'Asks for a certain IPv6 address in this network, which must have an IPv6 `--subnet` of its own.',
        ko: '이 네트워크에서 쓸 IPv6 주소를 지정합니다. 네트워크를 만들 때 IPv6 `--subnet` 값을 정해 두었어야 합니다.',
      },
      example: '--ip6 2001:db8:1::20',
    },
    {
      long: 'link',
      type: 'link',
      repeatable: true,
      doc: {
        en: 'Gives another container of this network an alias that only the connected container sees (`CONTAINER:ALIAS`). An alias of the other container, set with `--alias`, is mostly better.',
        ko: '이 네트워크의 다른 컨테이너에, 연결하는 컨테이너에서만 보이는 별칭(`CONTAINER:ALIAS`)을 붙입니다. 대개는 상대 컨테이너에 `--alias` 옵션으로 별칭을 정하는 편이 낫습니다.',
      },
      example: '--link postgres-1:db',
    },
    {
      long: 'link-local-ip',
      type: 'link-local-ip',
      repeatable: true,
      doc: {
        en: 'Adds a link-local address to the new interface, beside its regular one.',
        ko: '새 인터페이스에 일반 주소와 함께 링크 로컬 주소를 추가합니다.',
      },
      example: '--link-local-ip 169.254.34.23',
    },
  ],
};
