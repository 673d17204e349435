// The concept page on the host network mode.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const webServer = codeBlock(`docker run -d --name web --network host nginx:1.29
curl http://localhost`);

export const hostNetwork: ConceptSpec = {
  id: 'host-network',
  title: { en: 'Host network', ko: '호스트 네트워크' },
  body: {
    en: paragraphs(
      'With `--network host` the container has no network of its own: it uses the interfaces, addresses and ports of the host directly. Its programs listen on the host without `-p`, there is no NAT in between, and there is no network isolation either.',
      webServer,
      'Here nginx listens on port 80 of the host itself. What the program inside listens on decides the port; to change it, change the configuration of the program.',
      '**When it helps**',
      '- programs that need many ports or a wide range of them\n- network-heavy programs, and measurements, where the cost of NAT matters\n- tools that must see the traffic or the interfaces of the host',
      'File system, processes and users remain separated as usual: only the network is shared.',
      '**Pitfalls**',
      '- Two containers cannot use the same port, nor one that the host already uses: the program fails with "address already in use".\n- `-p` and `-P` have no effect and docker prints a warning.\n- Every service that the container runs is open on all networks of the host unless it binds to `127.0.0.1`; services of the host on `localhost` are open to the container.\n- Names of other containers do not resolve. Reach them through their published ports on `localhost`.\n- On Docker Desktop the host is a virtual machine. Host networking has to be enabled in the settings there (4.34 and later).\n- It cannot be combined with other networks.',
    ),
    ko: paragraphs(
      '`--network host` 옵션을 쓰면 컨테이너에 독립된 네트워크가 없고 호스트의 인터페이스와 주소, 포트를 그대로 사용합니다. 컨테이너의 프로그램은 `-p` 옵션 없이 호스트에서 바로 수신하며, 중간에 NAT가 없는 대신 네트워크 격리도 없습니다.',
      webServer,
      '이 예에서 nginx는 호스트의 80 포트에서 직접 수신합니다. 포트는 컨테이너 안의 프로그램이 정하므로, 바꾸려면 프로그램의 설정을 바꿔야 합니다.',
      '**알맞은 경우**',
      '- 포트를 많이 쓰거나 넓은 범위의 포트를 쓰는 프로그램\n- NAT 비용이 문제가 되는 네트워크 집약적인 프로그램과 성능 측정\n- 호스트의 트래픽이나 인터페이스를 보아야 하는 도구',
      '파일 시스템과 프로세스, 사용자는 평소처럼 분리되고 네트워크만 공유합니다.',
      '**주의할 점**',
      '- 두 컨테이너가 같은 포트를 쓸 수 없고, 호스트에서 이미 쓰는 포트도 쓸 수 없습니다. 이때 프로그램은 "address already in use" 오류를 냅니다.\n- `-p` 옵션과 `-P` 옵션은 효과가 없으며 Docker가 경고를 표시합니다.\n- 컨테이너의 서비스는 `127.0.0.1` 주소에만 바인딩하지 않는 한 호스트의 모든 네트워크에 열립니다. 반대로 호스트의 `localhost` 주소에서만 수신하는 서비스도 컨테이너에 열립니다.\n- 다른 컨테이너의 이름은 해석되지 않습니다. `localhost` 주소에 게시된 포트로 접속합니다.\n- Docker Desktop에서 호스트는 가상 머신입니다. 설정에서 호스트 네트워킹을 켜야 합니다(4.34 이상).\n- 다른 네트워크와 함께 쓸 수 없습니다.',
    ),
  },
  seeAlso: ['bridge-network', 'none-network', 'published-ports'],
};
