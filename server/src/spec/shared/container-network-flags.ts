// Flags that docker container run and create share: network.
import type { FlagSpec } from '../types';

export const containerNetworkFlags: readonly FlagSpec[] = [
  {
    long: 'add-host',
    type: 'add-host',
    repeatable: true,
    doc: {
      en: 'Adds a line to `/etc/hosts` in the container, so that the name resolves to the address. The value is `NAME:IP` or `NAME=IP`; the word `host-gateway` in place of the address stands for the host that runs the container.',
      ko: '컨테이너의 `/etc/hosts` 파일에 한 줄을 추가하여 이름이 지정한 주소로 해석되게 합니다. 값은 `NAME:IP` 또는 `NAME=IP` 형식이며, 주소 자리에 `host-gateway` 단어를 쓰면 컨테이너를 실행하는 호스트를 뜻합니다.',
    },
    more: {
      en: 'Its most frequent use is to reach a service on the host: `host.docker.internal` resolves by itself on Docker Desktop, but on Linux only with `--add-host host.docker.internal:host-gateway`. The service on the host must then listen on an address that containers reach, not on `127.0.0.1` alone. Entries are written when the container starts and do not follow later changes of an address, so for other containers rely on the DNS of a user-defined network. An IPv6 address may stand in brackets.',
      ko: '호스트에서 실행 중인 서비스에 접속할 때 가장 많이 씁니다. Docker Desktop에서는 `host.docker.internal` 이름이 저절로 해석되지만, Linux에서는 `--add-host host.docker.internal:host-gateway` 옵션을 주어야 합니다. 이때 호스트의 서비스는 `127.0.0.1` 주소만이 아니라 컨테이너에서 닿을 수 있는 주소에서도 수신해야 합니다. 항목은 컨테이너가 시작될 때 기록되고 나중에 주소가 바뀌어도 따라가지 않으므로, 다른 컨테이너에 접속할 때는 사용자 정의 네트워크의 DNS를 사용합니다. IPv6 주소는 대괄호로 감싸도 됩니다.',
    },
    example: '--add-host host.docker.internal:host-gateway',
  },
  {
    long: 'dns',
    type: 'dns-server',
    repeatable: true,
    doc: {
      en: 'Sets the DNS server the container asks, by IP address, in place of the servers of the host. In a user-defined network the embedded DNS server still answers first for container names and passes only other names on to this one.',
      ko: '호스트의 DNS 서버 대신 컨테이너가 사용할 DNS 서버를 IP 주소로 지정합니다. 사용자 정의 네트워크에서는 내장 DNS 서버가 컨테이너 이름을 먼저 처리하고, 그 밖의 이름만 이 서버로 전달합니다.',
    },
    example: '--dns 1.1.1.1',
  },
  {
    long: 'dns-opt',
    type: 'string',
    repeatable: true,
    hidden: true,
    deprecated: { use: '--dns-option' },
    doc: {
      en: 'An older name of `--dns-option` that still works and is no longer listed in the help.',
      ko: '`--dns-option` 옵션의 옛 이름입니다. 지금도 동작하지만 도움말에는 나오지 않습니다.',
    },
    example: '--dns-opt ndots:2',
  },
  {
    long: 'dns-option',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Adds an option for the resolver to `/etc/resolv.conf` in the container, such as `ndots:2` or `timeout:1`.',
      ko: '컨테이너의 `/etc/resolv.conf` 파일에 `ndots:2`, `timeout:1` 값과 같은 리졸버 옵션을 추가합니다.',
    },
    example: '--dns-option ndots:2',
  },
  {
    long: 'dns-search',
    type: 'dns-domain',
    repeatable: true,
    doc: {
      en: 'Adds a domain that is appended to names without a dot when they are looked up. A single dot (`--dns-search .`) clears the search list taken from the host.',
      ko: '점이 없는 이름을 조회할 때 뒤에 붙여 볼 도메인을 추가합니다. 점 하나만 쓰면(`--dns-search .`) 호스트에서 가져온 검색 목록을 비웁니다.',
    },
    example: '--dns-search corp.example.com',
  },
  {
    long: 'domainname',
    type: 'string',
    doc: {
      en: 'Sets the domain name of the container; together with `--hostname` it makes up the full name that programs inside see.',
      ko: '컨테이너의 도메인 이름을 지정합니다. `--hostname` 옵션의 값과 합쳐져 컨테이너 안의 프로그램에 보이는 전체 이름이 됩니다.',
    },
    example: '--hostname web --domainname example.com',
  },
  {
    long: 'expose',
    type: 'exposed-port',
    repeatable: true,
    doc: {
      en: 'Records that the container listens on a port, like `EXPOSE` in a Dockerfile. It opens nothing toward the host: only `--publish`, or `--publish-all` for all exposed ports, does that. The value is a port or a range, with `/udp` or `/sctp` when it is not TCP.',
      ko: 'Dockerfile의 `EXPOSE` 명령처럼 컨테이너가 사용하는 포트를 기록해 둡니다. 호스트 쪽으로 포트를 열지는 않으며, 실제로 열려면 `--publish` 옵션이나 노출된 포트를 모두 게시하는 `--publish-all` 옵션을 써야 합니다. 값은 포트나 포트 범위이고, TCP가 아니면 `/udp` 또는 `/sctp` 접미사를 붙입니다.',
    },
    example: '--expose 9000-9005/udp',
  },
  {
    long: 'hostname',
    short: 'h',
    type: 'string',
    doc: {
      en: 'Sets the host name that programs inside the container see. Without it, the name is the first 12 characters of the container ID.',
      ko: '컨테이너 안의 프로그램에 보이는 호스트 이름을 지정합니다. 지정하지 않으면 컨테이너 ID의 앞 12자가 호스트 이름이 됩니다.',
    },
    more: {
      en: 'The host name is what `hostname` prints and what the prompt and logs show, and clustered software such as RabbitMQ stores its data under it, so fix it there. It is not the container name: commands such as `docker stop` know only `--name`, and for other names in the network there is `--network-alias`. In `docker run`, `-h` means this flag and not help.',
      ko: '호스트 이름은 `hostname` 명령의 출력과 프롬프트, 로그에 나타납니다. RabbitMQ처럼 호스트 이름에 따라 데이터를 저장하는 소프트웨어에서는 이름을 고정해 두어야 합니다. 호스트 이름은 컨테이너 이름과 다릅니다. `docker stop` 같은 명령은 `--name` 옵션으로 정한 이름만 알며, 네트워크에서 쓸 다른 이름은 `--network-alias` 옵션으로 정합니다. `docker run` 명령에서 `-h` 옵션은 도움말이 아니라 이 옵션을 뜻합니다.',
    },
    example: '--hostname rabbit1',
  },
  {
    long: 'ip',
    type: 'ip-address',
    doc: {
      en: 'Gives the container a fixed IPv4 address. It needs a user-defined network that was created with `--subnet`, and a free address of that subnet.',
      ko: '컨테이너에 고정 IPv4 주소를 부여합니다. `--subnet` 옵션으로 만든 사용자 정의 네트워크가 있어야 하고, 그 서브넷에서 비어 있는 주소여야 합니다.',
    },
    more: {
      en: 'On the default bridge, or in a network whose subnet docker chose itself, the start fails. Another container may be handed the same address while this one is stopped: keep fixed addresses outside the `--ip-range` of the network. Mostly a name is enough, because containers in a user-defined network find each other by name. With several networks, write the address into each: `--network name=backend,ip=172.30.0.10`.',
      ko: '기본 브리지 네트워크나 Docker가 서브넷을 스스로 정한 네트워크에서는 시작에 실패합니다. 이 컨테이너가 멈춰 있는 동안 다른 컨테이너가 같은 주소를 받을 수 있으므로, 고정 주소는 네트워크의 `--ip-range` 범위 밖에서 고릅니다. 사용자 정의 네트워크의 컨테이너는 이름으로 서로를 찾으므로 대개는 이름만으로 충분합니다. 네트워크가 여러 개이면 `--network name=backend,ip=172.30.0.10` 형식으로 네트워크마다 주소를 적습니다.',
    },
    example: '--network backend --ip 172.30.0.10',
  },
  {
    long: 'ip6',
    type: 'ip-address',
    doc: {
      en: 'Gives the container a fixed IPv6 address in a user-defined network that was created with `--ipv6` and an IPv6 `--subnet`.',
      ko: '`--ipv6` 옵션과 IPv6 `--subnet` 옵션으로 만든 사용자 정의 네트워크에서 컨테이너에 고정 IPv6 주소를 부여합니다.',
    },
    example: '--network backend --ip6 2001:db8:1::10',
  },
  {
    long: 'link',
    type: 'link',
    repeatable: true,
    doc: {
      en: 'Makes another container reachable from this one under its name or an alias (`CONTAINER[:ALIAS]`). It is a legacy feature of the default bridge network; put both containers into a user-defined network instead.',
      ko: '다른 컨테이너를 이름이나 별칭(`CONTAINER[:ALIAS]`)으로 접근할 수 있게 합니다. 기본 브리지 네트워크에서 쓰던 옛 기능이므로, 대신 두 컨테이너를 같은 사용자 정의 네트워크에 넣습니다.',
    },
    more: {
      en: '- On the default bridge it writes the address of the other container to `/etc/hosts` and copies its environment variables under a prefix; the variables are deprecated since Docker 28.4.\n- The other container must be running already, and the link works in one direction only.\n- In a user-defined network it is no more than an alias that only this container sees.\n- With `--network host` it is refused.',
      ko: '- 기본 브리지 네트워크에서는 상대 컨테이너의 주소를 `/etc/hosts` 파일에 쓰고, 상대의 환경 변수를 접두사를 붙여 복사합니다. 이 환경 변수는 Docker 28.4부터 사용이 권장되지 않습니다.\n- 상대 컨테이너가 먼저 실행 중이어야 하며, 연결은 한 방향으로만 동작합니다.\n- 사용자 정의 네트워크에서는 이 컨테이너에만 보이는 별칭일 뿐입니다.\n- `--network host` 옵션과 함께 쓰면 거부됩니다.',
    },
    example: '--link db:database',
  },
  {
    long: 'link-local-ip',
    type: 'link-local-ip',
    repeatable: true,
    doc: {
      en: 'Adds a link-local address (IPv4 `169.254.0.0/16` or IPv6 `fe80::/10`) to the interface of the container.',
      ko: '컨테이너의 인터페이스에 링크 로컬 주소(IPv4 `169.254.0.0/16` 또는 IPv6 `fe80::/10` 대역)를 추가합니다.',
    },
    example: '--link-local-ip 169.254.34.22',
  },
  {
    long: 'mac-address',
    type: 'mac-address',
    doc: {
      en: 'Fixes the MAC address of the interface, as six hexadecimal pairs; docker does not check whether it is unique. For a container in several networks write it per network: `--network name=lan,mac-address=02:42:ac:11:00:10`.',
      ko: '인터페이스의 MAC 주소를 두 자리 16진수 여섯 쌍으로 고정합니다. 주소가 겹치는지는 Docker가 확인하지 않습니다. 네트워크가 여러 개이면 `--network name=lan,mac-address=02:42:ac:11:00:10` 형식으로 네트워크마다 적습니다.',
    },
    example: '--mac-address 02:42:ac:11:00:10',
  },
  {
    long: 'net',
    type: 'network',
    repeatable: true,
    hidden: true,
    deprecated: { use: '--network' },
    doc: {
      en: 'The former name of `--network`. Old scripts keep working with it, but the help no longer lists it.',
      ko: '`--network` 옵션의 예전 이름입니다. 오래된 스크립트에서는 그대로 동작하지만 도움말에는 더 이상 표시되지 않습니다.',
    },
    example: '--net backend',
  },
  {
    long: 'net-alias',
    type: 'string',
    repeatable: true,
    hidden: true,
    deprecated: { use: '--network-alias' },
    doc: {
      en: 'The former name of `--network-alias`, kept for old scripts and missing from the help.',
      ko: '`--network-alias` 옵션의 예전 이름입니다. 오래된 스크립트를 위해 남아 있으며 도움말에는 없습니다.',
    },
    example: '--network backend --net-alias db',
  },
  {
    long: 'network',
    type: 'network',
    repeatable: true,
    doc: {
      en: 'Connects the container to a network: the name of one made with `docker network create`, or a mode: `bridge`, `host`, `none`, or `container:NAME` to share the network stack of another container. Without it the container joins the default bridge.',
      ko: '컨테이너를 네트워크에 연결합니다. 값으로는 `docker network create` 명령으로 만든 네트워크의 이름이나 모드(`bridge`, `host`, `none`, 다른 컨테이너의 네트워크 스택을 함께 쓰는 `container:NAME`)를 씁니다. 생략하면 기본 브리지 네트워크에 연결됩니다.',
    },
    more: {
      en: '- In a user-defined network, containers reach each other by container name; on the default bridge only by IP address.\n- `host`: no network isolation. The program listens directly on the host, so `-p` is useless and two containers cannot use the same port.\n- `none`: no network but loopback.\n- `container:NAME`: both share addresses and ports and meet on `localhost`; `-p`, `--hostname` and `--dns` belong to the other container.\n- The long form holds settings for one network: `name=backend,alias=db,ip=172.30.0.10`. It may be repeated to join several user-defined networks.\n- A running container joins further networks with `docker network connect`.',
      ko: '- 사용자 정의 네트워크의 컨테이너는 컨테이너 이름으로 통신하고, 기본 브리지 네트워크에서는 IP 주소로만 통신합니다.\n- `host`: 네트워크를 격리하지 않습니다. 프로그램이 호스트에서 직접 수신하므로 `-p` 옵션은 쓸모가 없고, 두 컨테이너가 같은 포트를 쓸 수 없습니다.\n- `none`: 루프백 외에는 네트워크가 없습니다.\n- `container:NAME`: 두 컨테이너가 주소와 포트를 공유하고 `localhost` 주소로 통신합니다. `-p`, `--hostname`, `--dns` 옵션은 상대 컨테이너 쪽에 지정해야 합니다.\n- 긴 형식에는 네트워크별 설정을 적습니다(`name=backend,alias=db,ip=172.30.0.10`). 여러 번 쓰면 사용자 정의 네트워크 여러 개에 연결됩니다.\n- 실행 중인 컨테이너는 `docker network connect` 명령으로 다른 네트워크에 더 연결합니다.',
    },
    example: '--network backend',
  },
  {
    long: 'network-alias',
    type: 'string',
    repeatable: true,
    doc: {
      en: 'Gives the container a further DNS name in its user-defined network. Other containers of that network can use it beside the container name.',
      ko: '사용자 정의 네트워크에서 컨테이너에 DNS 이름을 하나 더 붙입니다. 같은 네트워크의 다른 컨테이너는 컨테이너 이름과 함께 이 이름도 쓸 수 있습니다.',
    },
    more: {
      en: 'The alias stays the same when the container is replaced by one with another name, as in `--name db-v2 --network-alias db`. Several containers may share an alias: the DNS server then answers with all their addresses, which spreads connections a little but checks no health. The default bridge, `host` and `none` have no aliases, so docker refuses the flag there.',
      ko: '`--name db-v2 --network-alias db` 예처럼 컨테이너를 다른 이름의 컨테이너로 교체해도 별칭은 그대로 유지됩니다. 여러 컨테이너가 같은 별칭을 쓸 수 있으며, 이때 DNS 서버는 모든 주소를 응답합니다. 연결이 어느 정도 분산되지만 상태를 확인하지는 않습니다. 기본 브리지, `host`, `none` 네트워크에는 별칭이 없으므로 Docker가 이 옵션을 거부합니다.',
    },
    example: '--network backend --network-alias db',
  },
  {
    long: 'publish',
    short: 'p',
    type: 'published-port',
    repeatable: true,
    doc: {
      en: 'Publishes a port of the container on the host. The order is host first, container second: `-p 8080:80` forwards port 8080 of the host to port 80 of the container. An address in front, as in `127.0.0.1:8080:80`, limits it to that interface; without one, the port is open on all interfaces.',
      ko: '컨테이너의 포트를 호스트에 게시합니다. 순서는 호스트가 먼저, 컨테이너가 나중입니다. `-p 8080:80` 옵션은 호스트의 8080 포트를 컨테이너의 80 포트로 연결합니다. `127.0.0.1:8080:80` 값처럼 주소를 앞에 쓰면 그 인터페이스에만 열리고, 쓰지 않으면 모든 인터페이스에 열립니다.',
    },
    more: {
      en: '- With the container port alone (`-p 80`), docker picks a free host port; `docker port NAME` shows it.\n- The protocol is TCP; write `-p 5353:53/udp` for UDP. Ranges of equal length work as well: `-p 7000-7005:7000-7005`.\n- Published ports bypass host firewalls such as ufw. Keep databases on `127.0.0.1:`, or unpublished in a shared network.\n- The program must listen on `0.0.0.0` in the container: what listens on `127.0.0.1` there cannot be reached.\n- With `--network host` the flag has no effect. Ports of an existing container cannot be changed; create it anew.\n- Containers in one network need no published port to reach each other, and use the container port.',
      ko: '- 컨테이너 포트만 쓰면(`-p 80`) Docker가 비어 있는 호스트 포트를 고르며, `docker port NAME` 명령으로 확인합니다.\n- 기본 프로토콜은 TCP이고, UDP는 `-p 5353:53/udp` 형식으로 씁니다. `-p 7000-7005:7000-7005` 예처럼 길이가 같은 범위도 쓸 수 있습니다.\n- 게시한 포트는 ufw 같은 호스트 방화벽을 우회합니다. 데이터베이스는 `127.0.0.1:` 주소에만 열거나, 게시하지 말고 같은 네트워크에서 접속합니다.\n- 컨테이너 안의 프로그램은 `0.0.0.0` 주소에서 수신해야 합니다. 컨테이너의 `127.0.0.1` 주소에서만 수신하면 접속할 수 없습니다.\n- `--network host` 옵션과 함께 쓰면 효과가 없습니다. 이미 만든 컨테이너의 포트는 바꿀 수 없으므로 새로 만들어야 합니다.\n- 같은 네트워크의 컨테이너끼리는 포트를 게시하지 않아도 컨테이너 포트로 통신합니다.',
    },
    example: '-p 127.0.0.1:8080:80',
  },
  {
    long: 'publish-all',
    short: 'P',
    type: 'switch',
    doc: {
      en: 'Publishes every port that the image or `--expose` declares, each on a free host port that docker picks, on all interfaces.',
      ko: '이미지나 `--expose` 옵션에 선언된 모든 포트를 Docker가 고른 빈 호스트 포트에 게시합니다. 모든 인터페이스에 열립니다.',
    },
    more: {
      en: 'The host ports may change each time the container starts; `docker port NAME` or `docker ps` shows them. An image without `EXPOSE` publishes nothing. It suits tests that run side by side; for a service with a known address use `--publish`.',
      ko: '호스트 포트는 컨테이너가 시작될 때마다 바뀔 수 있으며, `docker port NAME` 명령이나 `docker ps` 명령으로 확인합니다. `EXPOSE` 선언이 없는 이미지는 아무것도 게시하지 않습니다. 나란히 실행하는 테스트에 알맞고, 주소가 정해진 서비스에는 `--publish` 옵션을 씁니다.',
    },
    example: '-P',
  },
];
