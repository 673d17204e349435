// The concept page on who reaches whom: containers, the host and the outside.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const betweenContainers = codeBlock(`docker network create my-net
docker run -d --name api --network my-net nginx:1.29
docker run --rm --network my-net alpine:3.22 wget -qO- http://api`);
const joinLater = codeBlock('docker network connect my-net web1');
const fromHost = codeBlock(`docker run -d --name web -p 127.0.0.1:8080:80 nginx:1.29
curl http://localhost:8080`);
const toHost = codeBlock(
  'docker run --rm --add-host host.docker.internal:host-gateway alpine:3.22 wget -qO- http://host.docker.internal:3000',
);

export const containerCommunication: ConceptSpec = {
  id: 'container-communication',
  title: { en: 'Who reaches whom', ko: '통신 흐름' },
  body: {
    en: paragraphs(
      'Containers reach each other when they share a network: by name in a user-defined one, by IP address only on the default bridge. The host and the outside reach a container through published ports (`-p`), and a container reaches the outside through NAT.',
      '**Container ↔ container**',
      'All ports are open within a network, and none needs publishing. Containers of different networks are kept apart.',
      betweenContainers,
      'A container can be in several networks. This one joins another while it runs:',
      joinLater,
      '**Host ↔ container**',
      'Publish the port, and bind it to `127.0.0.1` if only the host needs it. On Linux the host also reaches the address of the container itself (through `docker0`), but addresses change.',
      fromHost,
      'The other way around, `host.docker.internal` is the host. Docker Desktop knows the name; on Linux add it. The service on the host must not listen on `127.0.0.1` alone, and the firewall of the host must let it through.',
      toHost,
      '**Outside ↔ container**',
      'Connections from outside need `-p`, or a proxy or load balancer that has it. Connections to the outside work without further settings and appear under the address of the host.',
      '**Pitfalls**',
      '- `localhost` in a container is the container. An application that connects to a database at `localhost:5432` does not find it in another container or on the host.\n- Between containers the port of the container counts: with `-p 15432:5432` use `db:5432`.\n- `ping` is missing from many images, so its absence proves nothing.',
    ),
    ko: paragraphs(
      '컨테이너끼리는 같은 네트워크에 있을 때 통신하며, 사용자 정의 네트워크에서는 이름으로, 기본 브리지에서는 IP 주소로만 통신합니다. 호스트와 외부는 게시한 포트(`-p`)로 컨테이너에 접속하고, 컨테이너는 NAT를 거쳐 외부에 접속합니다.',
      '**컨테이너 ↔ 컨테이너**',
      '같은 네트워크 안에서는 모든 포트가 열려 있으므로 포트를 게시할 필요가 없습니다. 다른 네트워크의 컨테이너와는 분리됩니다.',
      betweenContainers,
      '컨테이너 하나가 여러 네트워크에 속할 수 있습니다. 다음 명령은 실행 중인 컨테이너를 다른 네트워크에 연결합니다.',
      joinLater,
      '**호스트 ↔ 컨테이너**',
      '포트를 게시하고, 호스트만 접속하면 될 때는 `127.0.0.1` 주소에만 엽니다. Linux에서는 호스트가 컨테이너의 주소로도 접속할 수 있지만(`docker0` 인터페이스), 주소는 바뀝니다.',
      fromHost,
      '반대 방향으로는 `host.docker.internal` 이름이 호스트를 가리킵니다. Docker Desktop에서는 그냥 쓸 수 있고, Linux에서는 추가해야 합니다. 호스트의 서비스가 `127.0.0.1` 주소에서만 수신하면 안 되고, 호스트의 방화벽도 허용해야 합니다.',
      toHost,
      '**외부 ↔ 컨테이너**',
      '외부에서 들어오는 연결에는 `-p` 옵션이나, 포트를 게시한 프록시 또는 로드 밸런서가 필요합니다. 외부로 나가는 연결은 별도 설정 없이 동작하며 호스트의 주소로 보입니다.',
      '**주의할 점**',
      '- 컨테이너 안의 `localhost` 주소는 그 컨테이너 자신입니다. 애플리케이션이 `localhost:5432` 주소로 접속하면 다른 컨테이너나 호스트에 있는 데이터베이스를 찾지 못합니다.\n- 컨테이너끼리는 컨테이너의 포트를 사용합니다. `-p 15432:5432` 옵션으로 게시했더라도 `db:5432` 주소로 접속합니다.\n- `ping` 명령이 없는 이미지가 많으므로, 실행되지 않는다고 해서 연결이 안 되는 것은 아닙니다.',
    ),
  },
  seeAlso: ['bridge-network', 'container-dns', 'published-ports', 'user-defined-network'],
};
