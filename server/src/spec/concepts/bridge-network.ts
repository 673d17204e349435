// The concept page on the default bridge network.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const twoContainers = codeBlock(`docker run -d --name web1 nginx:1.29
docker run -d --name web2 nginx:1.29
docker inspect --format '{{.NetworkSettings.Networks.bridge.IPAddress}}' web1
docker exec web2 curl -s http://172.17.0.2`);

export const bridgeNetwork: ConceptSpec = {
  id: 'bridge-network',
  title: { en: 'Default bridge network', ko: '기본 브리지 네트워크' },
  body: {
    en: paragraphs(
      'The default bridge (`bridge`) is the network a container joins when no `--network` is given. Containers in it reach the internet, and each other by IP address but not by name; from outside, only published ports (`-p`) lead to them.',
      'On Linux it is the interface `docker0` of the host, mostly with the address `172.17.0.1` and the subnet `172.17.0.0/16`. Each container gets a virtual network card with an address of the subnet and uses `docker0` as its gateway. Traffic to the outside leaves under the address of the host (NAT), so others see the host and not the container.',
      twoContainers,
      'Addresses are handed out in the order in which containers start, so an address written into a configuration is wrong after the next restart. For anything that consists of more than one container, create a user-defined network and use names.',
      '**Pitfalls**',
      '- `http://web1` does not resolve here: there is no DNS for container names. `--link` is the old way around and should not be used anymore.\n- Unrelated containers share the default bridge and can reach all ports of each other.\n- A container on the default bridge cannot reach one in a user-defined network. `docker network connect my-net web1` adds a second network to a running container.\n- `--network-alias` and `--ip` are refused.',
    ),
    ko: paragraphs(
      '기본 브리지(`bridge`)는 `--network` 옵션을 주지 않은 컨테이너가 연결되는 네트워크입니다. 이 네트워크의 컨테이너는 인터넷에 접속할 수 있고 IP 주소로 서로 통신하지만, 이름으로는 통신하지 못합니다. 외부에서는 게시한 포트(`-p`)로만 들어올 수 있습니다.',
      'Linux에서는 호스트의 `docker0` 인터페이스이며, 대개 주소는 `172.17.0.1`, 서브넷은 `172.17.0.0/16` 대역입니다. 컨테이너마다 이 서브넷의 주소를 가진 가상 네트워크 카드가 생기고, `docker0` 인터페이스를 게이트웨이로 사용합니다. 밖으로 나가는 트래픽은 호스트 주소로 바뀌므로(NAT), 상대에게는 컨테이너가 아니라 호스트가 보입니다.',
      twoContainers,
      '주소는 컨테이너가 시작되는 순서대로 정해지므로, 설정에 적어 둔 주소는 다음에 재시작하면 달라질 수 있습니다. 컨테이너가 둘 이상이라면 사용자 정의 네트워크를 만들고 이름을 사용합니다.',
      '**주의할 점**',
      '- 컨테이너 이름을 해석하는 DNS가 없으므로 `http://web1` 주소로는 접속할 수 없습니다. `--link` 옵션은 예전에 쓰던 우회 방법이며 더 이상 쓰지 않는 것이 좋습니다.\n- 서로 관련 없는 컨테이너도 기본 브리지를 함께 쓰며 서로의 모든 포트에 접근할 수 있습니다.\n- 기본 브리지의 컨테이너는 사용자 정의 네트워크의 컨테이너에 접속할 수 없습니다. `docker network connect my-net web1` 명령을 쓰면 실행 중인 컨테이너에 네트워크를 하나 더 연결할 수 있습니다.\n- `--network-alias` 옵션과 `--ip` 옵션은 거부됩니다.',
    ),
  },
  seeAlso: ['user-defined-network', 'container-communication', 'published-ports'],
};
