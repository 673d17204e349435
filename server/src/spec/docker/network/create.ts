// docker network create.
import type { CommandSpec } from '../../types';

export const networkCreate: CommandSpec = {
  path: ['network', 'create'],
  usage: '[OPTIONS] NETWORK',
  summary: { en: 'Creates a network.', ko: '네트워크를 만듭니다.' },
  doc: {
    en: 'Creates a network, with the driver `bridge` if no other is named, and prints its ID. Docker gives it a subnet of its own, so its addresses differ from those of other networks. Containers started with `--network` in it reach each other by container name, and containers of other networks cannot reach them.',
    ko: '네트워크를 만들고 ID를 출력합니다. 드라이버를 지정하지 않으면 `bridge` 드라이버를 사용합니다. 네트워크마다 다른 서브넷이 배정되므로 기존 네트워크와 주소 범위가 다릅니다. `--network` 옵션으로 이 네트워크에서 시작한 컨테이너는 컨테이너 이름으로 서로 통신하며, 다른 네트워크의 컨테이너는 접속할 수 없습니다.',
  },
  pitfalls: [
    {
      en: 'Creating a network whose name exists is an error. In scripts check first: `docker network inspect my-net >/dev/null 2>&1 || docker network create my-net`.',
      ko: '같은 이름의 네트워크가 있으면 오류가 납니다. 스크립트에서는 `docker network inspect my-net >/dev/null 2>&1 || docker network create my-net` 형식으로 먼저 확인합니다.',
    },
    {
      en: 'The settings of a network cannot be changed later: remove it and create it anew.',
      ko: '네트워크의 설정은 나중에 바꿀 수 없으므로 삭제하고 다시 만들어야 합니다.',
    },
    {
      en: 'A subnet that collides with your VPN or company network cuts the host off from it. Choose another with `--subnet`.',
      ko: '서브넷이 VPN이나 회사 네트워크와 겹치면 호스트가 그 네트워크에 접속하지 못합니다. `--subnet` 옵션으로 다른 대역을 고릅니다.',
    },
  ],
  examples: [
    {
      code: 'docker network create my-net',
      doc: {
        en: 'Creates a bridge network for containers on this host.',
        ko: '이 호스트의 컨테이너가 쓸 브리지 네트워크를 만듭니다.',
      },
    },
    {
      code: 'docker network create --subnet 172.30.0.0/16 --ip-range 172.30.5.0/24 --gateway 172.30.0.1 lan-net',
      doc: {
        en: 'Chooses the addresses, leaving most of the subnet free for fixed ones.',
        ko: '주소 대역을 직접 정하고, 서브넷의 대부분을 고정 주소용으로 남겨 둡니다.',
      },
    },
    {
      code: 'docker network create --internal back-net',
      doc: {
        en: 'Creates a network whose containers reach each other but not the internet.',
        ko: '컨테이너끼리는 통신하지만 인터넷에는 접속할 수 없는 네트워크를 만듭니다.',
      },
    },
  ],
  seeAlso: ['network connect', 'network ls', 'network rm', 'container run'],
  concepts: ['user-defined-network', 'container-communication', 'container-dns'],
  operands: [
    {
      name: 'NETWORK',
      kind: 'network',
      doc: { en: 'The name of the new network.', ko: '새 네트워크의 이름입니다.' },
    },
  ],
  flags: [
    {
      long: 'attachable',
      type: 'switch',
      doc: {
        en: 'Lets containers started with `docker run` join an overlay network of a swarm; without it only services may.',
        ko: '`docker run` 명령으로 시작한 컨테이너도 스웜의 오버레이 네트워크에 연결할 수 있게 합니다. 이 옵션이 없으면 서비스만 연결할 수 있습니다.',
      },
      example: '--driver overlay --attachable',
    },
    {
      long: 'aux-address',
      type: 'key-value',
      repeatable: true,
      doc: {
        en: 'Reserves an address of the subnet that docker must not hand out, as `NAME=IP`; useful for a router that already has it.',
        ko: 'Docker가 컨테이너에 배정하지 않을 주소를 `NAME=IP` 형식으로 예약합니다. 라우터처럼 이미 주소를 쓰고 있는 장비가 있을 때 씁니다.',
      },
      example: '--subnet 172.30.0.0/16 --aux-address router=172.30.0.2',
    },
    {
      long: 'config-from',
      type: 'network-ref',
      doc: {
        en: 'Takes subnet and driver options from a network that was created with `--config-only`.',
        ko: '`--config-only` 옵션으로 만든 네트워크에서 서브넷과 드라이버 옵션을 가져옵니다.',
      },
      example: '--config-from lan-config',
    },
    {
      long: 'config-only',
      type: 'switch',
      doc: {
        en: 'Stores the settings on this node without creating a network. A swarm network with node-specific addresses, such as macvlan, then takes them with `--config-from`.',
        ko: '네트워크를 만들지 않고 설정만 이 노드에 저장합니다. macvlan처럼 노드마다 주소가 다른 스웜 네트워크가 `--config-from` 옵션으로 가져다 씁니다.',
      },
    },
    {
      long: 'driver',
      short: 'd',
      type: 'network-driver',
      default: 'bridge',
      doc: {
        en: 'Chooses the kind of the network: `bridge` for one host, `overlay` across the hosts of a swarm, `macvlan` or `ipvlan` to put containers into the physical network, or the name of a plugin.',
        ko: '네트워크의 종류를 정합니다. 호스트 하나에는 `bridge`, 스웜의 여러 호스트에는 `overlay`, 컨테이너를 물리 네트워크에 두려면 `macvlan` 또는 `ipvlan` 드라이버를 쓰며, 플러그인 이름을 적을 수도 있습니다.',
      },
      more: {
        en: '- `overlay` needs a swarm (`docker swarm init`), and `--attachable` if plain containers should join.\n- `macvlan` and `ipvlan` need `-o parent=eth0`, and the host itself cannot reach such containers.\n- There is only one network each with the drivers `host` and `none` (`null`): use them by name in `docker run`.',
        ko: '- `overlay` 드라이버에는 스웜(`docker swarm init`)이 필요하고, 일반 컨테이너도 연결하려면 `--attachable` 옵션을 함께 씁니다.\n- `macvlan`, `ipvlan` 드라이버에는 `-o parent=eth0` 옵션이 필요하며, 호스트에서는 이런 컨테이너에 접속할 수 없습니다.\n- `host` 드라이버와 `none`(`null`) 드라이버의 네트워크는 하나씩만 있습니다. `docker run` 명령에서 이름으로 사용합니다.',
      },
      example: '--driver bridge',
    },
    {
      long: 'gateway',
      type: 'ip-address',
      repeatable: true,
      doc: {
        en: 'Sets the address of the gateway in the subnet; docker takes the first address if left out. It needs `--subnet`.',
        ko: '서브넷의 게이트웨이 주소를 정합니다. 생략하면 첫 번째 주소를 씁니다. `--subnet` 옵션이 필요합니다.',
      },
      example: '--subnet 172.30.0.0/16 --gateway 172.30.0.1',
    },
    {
      long: 'ingress',
      type: 'switch',
      doc: {
        en: 'Makes it the routing mesh of the swarm, which carries the published ports of services. There can be only one: remove the existing one first.',
        ko: '서비스가 게시한 포트를 처리하는 스웜의 라우팅 메시 네트워크로 만듭니다. 하나만 있을 수 있으므로 기존 것을 먼저 삭제합니다.',
      },
      example: '--driver overlay --ingress',
    },
    {
      long: 'internal',
      type: 'switch',
      doc: {
        en: 'Cuts the network off from the outside: containers reach each other, but not the internet, and published ports do not lead in. A container that needs both joins a second network.',
        ko: '네트워크를 외부와 차단합니다. 컨테이너끼리는 통신하지만 인터넷에 접속할 수 없고, 게시한 포트로 들어올 수도 없습니다. 둘 다 필요한 컨테이너는 다른 네트워크에도 연결합니다.',
      },
    },
    {
      long: 'ip-range',
      type: 'ip-range',
      repeatable: true,
      doc: {
        en: 'Limits the addresses docker hands out to a part of the subnet, in CIDR form. The rest stays free for fixed addresses with `--ip`.',
        ko: 'Docker가 배정하는 주소를 서브넷의 일부로 제한합니다. 값은 CIDR 형식입니다. 나머지는 `--ip` 옵션으로 정하는 고정 주소에 쓸 수 있습니다.',
      },
      example: '--subnet 172.30.0.0/16 --ip-range 172.30.5.0/24',
    },
    {
      long: 'ipam-driver',
      type: 'string',
      default: 'default',
      doc: {
        en: 'Names the plugin that manages the addresses; the built-in one is `default`.',
        ko: '주소를 관리할 플러그인의 이름입니다. 내장된 것은 `default` 드라이버입니다.',
      },
      example: '--ipam-driver default',
    },
    {
      long: 'ipam-opt',
      type: 'key-value',
      repeatable: true,
      doc: {
        en: 'Passes an option to the driver that manages the addresses; which ones exist depends on that driver.',
        ko: '주소를 관리하는 드라이버에 옵션을 전달합니다. 쓸 수 있는 옵션은 드라이버에 따라 다릅니다.',
      },
      example: '--ipam-opt pool=blue',
    },
    {
      long: 'ipv4',
      type: 'switch',
      default: 'true',
      since: '28.0',
      doc: {
        en: 'Gives containers IPv4 addresses. Switch it off with `--ipv4=false`, together with `--ipv6`, for a network with IPv6 only.',
        ko: '컨테이너에 IPv4 주소를 부여합니다. IPv6만 쓰는 네트워크를 만들려면 `--ipv6` 옵션과 함께 `--ipv4=false` 형식으로 끕니다.',
      },
      example: '--ipv6 --ipv4=false',
    },
    {
      long: 'ipv6',
      type: 'switch',
      doc: {
        en: 'Gives containers IPv6 addresses as well. Add an IPv6 `--subnet`, or let docker choose a private one (Docker 27.0 and later).',
        ko: '컨테이너에 IPv6 주소도 부여합니다. IPv6 `--subnet` 옵션을 추가하거나, Docker가 사설 대역을 고르게 둡니다(Docker 27.0 이상).',
      },
      example: '--ipv6 --subnet 2001:db8:1::/64',
    },
    {
      long: 'label',
      type: 'label',
      repeatable: true,
      doc: {
        en: 'Attaches a label as `KEY=VALUE` to the network, for finding it with `docker network ls --filter label=…` and for pruning.',
        ko: '네트워크에 `KEY=VALUE` 형식의 레이블을 붙입니다. `docker network ls --filter label=…` 명령으로 찾거나 정리할 때 사용합니다.',
      },
      example: '--label project=shop',
    },
    {
      long: 'opt',
      short: 'o',
      type: 'driver-option',
      repeatable: true,
      doc: {
        en: 'Passes an option as `KEY=VALUE` to the network driver. For `macvlan` it names the interface of the host: `-o parent=eth0`.',
        ko: '네트워크 드라이버에 옵션을 `KEY=VALUE` 형식으로 전달합니다. `macvlan` 드라이버에서는 `-o parent=eth0` 옵션으로 호스트의 인터페이스를 지정합니다.',
      },
      more: {
        en: 'Options of the `bridge` driver:\n- `com.docker.network.bridge.name`: name of the interface on the host instead of `br-…`\n- `com.docker.network.bridge.host_binding_ipv4`: address at which `-p` without an address publishes; `127.0.0.1` keeps ports local\n- `com.docker.network.bridge.enable_icc`: `false` forbids containers to talk to each other\n- `com.docker.network.bridge.enable_ip_masquerade`: `false` turns NAT off\n- `com.docker.network.driver.mtu`: largest packet, for VPNs and clouds that need less than 1500\n\nFor `overlay`, a bare `encrypted` encrypts the traffic between hosts.',
        ko: '`bridge` 드라이버의 옵션은 다음과 같습니다.\n- `com.docker.network.bridge.name`: `br-…` 대신 쓸 호스트 인터페이스의 이름\n- `com.docker.network.bridge.host_binding_ipv4`: 주소를 쓰지 않은 `-p` 옵션이 포트를 열 주소. `127.0.0.1` 값으로 두면 호스트 안에서만 접속할 수 있습니다.\n- `com.docker.network.bridge.enable_icc`: `false` 값이면 컨테이너끼리 통신하지 못합니다.\n- `com.docker.network.bridge.enable_ip_masquerade`: `false` 값이면 NAT를 끕니다.\n- `com.docker.network.driver.mtu`: 패킷의 최대 크기. 1500보다 작은 값이 필요한 VPN이나 클라우드에서 씁니다.\n\n`overlay` 드라이버에서 값 없이 `encrypted` 키만 쓰면 호스트 사이의 트래픽을 암호화합니다.',
      },
      example: '-o com.docker.network.bridge.host_binding_ipv4=127.0.0.1',
    },
    {
      long: 'scope',
      type: 'string',
      doc: {
        en: 'Decides whether the network exists on this host (`local`) or in the whole swarm (`swarm`). Normally the driver decides; it matters with `--config-from`.',
        ko: '네트워크가 이 호스트에만 있는지(`local`) 스웜 전체에 있는지(`swarm`) 정합니다. 보통은 드라이버가 정하며, `--config-from` 옵션과 함께 쓸 때 의미가 있습니다.',
      },
      example: '--scope swarm',
    },
    {
      long: 'subnet',
      type: 'subnet',
      repeatable: true,
      doc: {
        en: 'Sets the addresses of the network in CIDR form. Without it docker picks a free range, and containers cannot have a fixed address with `--ip`.',
        ko: '네트워크의 주소 대역을 CIDR 형식으로 정합니다. 생략하면 Docker가 비어 있는 대역을 고르며, 컨테이너에 `--ip` 옵션으로 고정 주소를 줄 수 없습니다.',
      },
      more: {
        en: 'Take a private range that your networks do not use: within `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`. It must not overlap with another docker network. A `bridge` network has one IPv4 subnet and, with `--ipv6`, one IPv6 subnet; `overlay` may have more.',
        ko: '`10.0.0.0/8`, `172.16.0.0/12`, `192.168.0.0/16` 대역 안에서 사용 중이 아닌 사설 대역을 고릅니다. 다른 Docker 네트워크와 겹치면 안 됩니다. `bridge` 네트워크에는 IPv4 서브넷 하나와, `--ipv6` 옵션을 쓰면 IPv6 서브넷 하나를 둘 수 있고, `overlay` 네트워크에는 더 둘 수 있습니다.',
      },
      example: '--subnet 172.30.0.0/16',
    },
  ],
};
