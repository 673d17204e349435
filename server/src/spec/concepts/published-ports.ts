// The concept page on published ports.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const publish = codeBlock(`docker run -d --name web -p 8080:80 nginx:1.29
curl http://localhost:8080
docker port web`);

export const publishedPorts: ConceptSpec = {
  id: 'published-ports',
  title: { en: 'Published ports', ko: '포트 게시' },
  body: {
    en: paragraphs(
      'Publishing a port (`-p HOST:CONTAINER`) makes a port of the container reachable at a port of the host. The left number is the one you choose and connect to; the right one is where the program in the container listens.',
      publish,
      '- `-p 8080:80` opens 8080 on all interfaces of the host, IPv4 and IPv6.\n- `-p 127.0.0.1:8080:80` opens it for the host itself only.\n- `-p 80` picks a free port of the host, which `docker port` shows.\n- `-p 5353:53/udp` forwards UDP; the default is TCP.\n- `-p 7000-7005:7000-7005` publishes a range.\n- `-P` publishes all ports that the image declares with `EXPOSE`. `EXPOSE` alone opens nothing.',
      '**Firewalls**',
      'Docker writes its own forwarding rules, which come before those of tools such as ufw: a published port can be reached from the network even if `ufw status` says that it is denied. Bind to `127.0.0.1` and put a reverse proxy in front, publish nothing, or filter in the `DOCKER-USER` chain of iptables. A cloud firewall outside the machine is not affected. Before Docker 28, neighbors in the same local network could reach even ports bound to `127.0.0.1`.',
      '**Pitfalls**',
      '- "port is already allocated": another container or program has the host port. Choose another on the left.\n- "connection reset" or an empty answer: the program listens on `127.0.0.1` in the container. It must listen on `0.0.0.0`.\n- Ports of an existing container cannot be changed: remove it and run it anew.\n- Containers of one network do not need it: they use the name and the container port.',
    ),
    ko: paragraphs(
      '포트 게시(`-p HOST:CONTAINER`)는 컨테이너의 포트를 호스트의 포트로 접속할 수 있게 합니다. 왼쪽 숫자는 직접 골라서 접속하는 호스트 포트이고, 오른쪽 숫자는 컨테이너 안의 프로그램이 수신하는 포트입니다.',
      publish,
      '- `-p 8080:80` 옵션은 호스트의 모든 인터페이스(IPv4와 IPv6)에 8080 포트를 엽니다.\n- `-p 127.0.0.1:8080:80` 옵션은 호스트 자신에게만 엽니다.\n- `-p 80` 옵션은 비어 있는 호스트 포트를 고르며, `docker port` 명령으로 확인합니다.\n- `-p 5353:53/udp` 옵션은 UDP를 연결합니다. 기본값은 TCP입니다.\n- `-p 7000-7005:7000-7005` 옵션은 포트 범위를 게시합니다.\n- `-P` 옵션은 이미지가 `EXPOSE` 명령으로 선언한 포트를 모두 게시합니다. `EXPOSE` 선언만으로는 아무것도 열리지 않습니다.',
      '**방화벽**',
      'Docker는 전달 규칙을 직접 작성하며, 이 규칙은 ufw 같은 도구의 규칙보다 먼저 적용됩니다. `ufw status` 출력에 차단으로 나오는 포트도 게시했다면 네트워크에서 접속할 수 있습니다. `127.0.0.1` 주소에만 열고 앞에 리버스 프록시를 두거나, 아예 게시하지 않거나, iptables의 `DOCKER-USER` 체인에서 걸러야 합니다. 장비 밖의 클라우드 방화벽은 영향을 받지 않습니다. Docker 28 이전에는 `127.0.0.1` 주소에만 연 포트에도 같은 로컬 네트워크의 이웃 장비가 접속할 수 있었습니다.',
      '**주의할 점**',
      '- "port is already allocated" 오류는 다른 컨테이너나 프로그램이 그 호스트 포트를 쓰고 있다는 뜻입니다. 왼쪽 숫자를 바꿉니다.\n- "connection reset" 오류가 나거나 응답이 비어 있으면 프로그램이 컨테이너의 `127.0.0.1` 주소에서만 수신하는 것입니다. `0.0.0.0` 주소에서 수신해야 합니다.\n- 이미 만든 컨테이너의 포트는 바꿀 수 없으므로, 삭제하고 다시 실행합니다.\n- 같은 네트워크의 컨테이너끼리는 포트 게시가 필요 없고, 이름과 컨테이너 포트를 사용합니다.',
    ),
  },
  seeAlso: ['container-communication', 'host-network', 'user-defined-network'],
};
