// The concept page on how names resolve in containers.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const aliases = codeBlock(`docker network create my-net
docker run -d --name cache-1 --network my-net --network-alias cache redis:8
docker run --rm --network my-net alpine:3.22 nslookup cache`);

export const containerDns: ConceptSpec = {
  id: 'container-dns',
  title: { en: 'DNS in containers', ko: '컨테이너의 DNS' },
  body: {
    en: paragraphs(
      'In a user-defined network docker runs a DNS server that knows every container of the network by its name and its aliases. On the default bridge there is none: containers there reach each other by IP address only.',
      aliases,
      'The server has the address `127.0.0.11` in each container. It answers names of containers itself and passes all other names on to the servers of the host, or to those given with `--dns`. When a container restarts with another address, the name follows at once, so always configure names and never addresses.',
      'A container answers to its name (`--name`), to each `--network-alias` and to the start of its ID. Several containers may share an alias, and then the answer holds all their addresses. In Compose, the name of the service is such an alias.',
      '**Settings of one container**',
      '- `--dns 1.1.1.1` names the server for outside names\n- `--dns-search corp.example.com` completes short names\n- `--add-host db.example.com:10.0.0.5` adds a fixed entry to `/etc/hosts`\n- `--add-host host.docker.internal:host-gateway` gives the host a name on Linux; Docker Desktop has it built in',
      '**Pitfalls**',
      '- Names hold only within a network: two containers without a network in common do not find each other.\n- The host itself cannot resolve container names. Use published ports there.\n- Some programs keep an address for ever once they have resolved it, and miss the new one after a restart; nginx does so for the upstream names in its configuration.',
    ),
    ko: paragraphs(
      '사용자 정의 네트워크에서는 Docker가 DNS 서버를 운영하며, 이 서버는 네트워크의 모든 컨테이너를 이름과 별칭으로 알고 있습니다. 기본 브리지에는 이 서버가 없으므로 컨테이너끼리 IP 주소로만 통신합니다.',
      aliases,
      '이 서버는 어느 컨테이너에서나 `127.0.0.11` 주소에 있습니다. 컨테이너 이름은 직접 응답하고, 그 밖의 이름은 호스트의 DNS 서버나 `--dns` 옵션으로 정한 서버에 전달합니다. 컨테이너가 다른 주소로 재시작해도 이름은 곧바로 새 주소를 가리키므로, 설정에는 주소가 아니라 이름을 적습니다.',
      '컨테이너는 자신의 이름(`--name`)과 각 `--network-alias` 값, 컨테이너 ID의 앞부분으로 찾을 수 있습니다. 여러 컨테이너가 같은 별칭을 쓰면 응답에 모든 주소가 들어 있습니다. Compose에서는 서비스 이름이 이런 별칭이 됩니다.',
      '**컨테이너별 설정**',
      '- `--dns 1.1.1.1` 옵션은 외부 이름을 조회할 서버를 정합니다.\n- `--dns-search corp.example.com` 옵션은 짧은 이름을 완성합니다.\n- `--add-host db.example.com:10.0.0.5` 옵션은 `/etc/hosts` 파일에 고정 항목을 추가합니다.\n- `--add-host host.docker.internal:host-gateway` 옵션은 Linux에서 호스트에 이름을 붙입니다. Docker Desktop에는 이 이름이 이미 있습니다.',
      '**주의할 점**',
      '- 이름은 네트워크 안에서만 통합니다. 공통 네트워크가 없는 두 컨테이너는 서로 찾지 못합니다.\n- 호스트에서는 컨테이너 이름을 해석할 수 없으므로 게시한 포트를 사용합니다.\n- 어떤 프로그램은 한 번 해석한 주소를 계속 기억하여 재시작 뒤의 새 주소를 놓칩니다. nginx는 설정에 적은 업스트림 이름을 이렇게 다룹니다.',
    ),
  },
  seeAlso: ['bridge-network', 'container-communication', 'user-defined-network'],
};
