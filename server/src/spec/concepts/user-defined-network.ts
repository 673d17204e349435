// The concept page on user-defined networks.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const databaseAndClient = codeBlock(`docker network create my-net
docker run -d --name cache --network my-net redis:8
docker run --rm --network my-net redis:8 redis-cli -h cache ping`);

export const userDefinedNetwork: ConceptSpec = {
  id: 'user-defined-network',
  title: { en: 'User-defined networks', ko: '사용자 정의 네트워크' },
  body: {
    en: paragraphs(
      'A user-defined network is one made with `docker network create`. Containers in the same one reach each other by container name on every port, without `-p`; containers of other networks are kept apart.',
      databaseAndClient,
      'The second container finds the first as `cache` because docker answers DNS queries for names in this network. No port is published, so nothing outside the network can talk to the database. Publish only what users must reach, mostly the web server in front.',
      'What it has beyond the default bridge:',
      '- names and aliases (`--network-alias`) instead of addresses\n- isolation: one network per application, or one for the front and one for the back\n- containers join and leave while they run: `docker network connect` and `docker network disconnect`\n- a subnet of your choice (`--subnet`) and with it fixed addresses (`--ip`)\n- no way to the internet, if you wish (`--internal`)',
      'Docker Compose creates such a network for every project, named after the project.',
      '**Pitfalls**',
      '- The network must exist before `docker run --network` names it.\n- Subnets are taken from a limited pool, enough for about thirty networks; remove what is unused with `docker network prune`. If a subnet collides with a VPN or company network, choose one with `--subnet`.\n- `localhost` in a container is the container itself. Use the name of the other container and its own port, not the published one.',
    ),
    ko: paragraphs(
      '사용자 정의 네트워크는 `docker network create` 명령으로 만든 네트워크입니다. 같은 네트워크의 컨테이너는 `-p` 옵션 없이도 모든 포트에서 컨테이너 이름으로 통신하고, 다른 네트워크의 컨테이너와는 분리됩니다.',
      databaseAndClient,
      '이 네트워크의 이름에 대한 DNS 질의에 Docker가 응답하므로, 두 번째 컨테이너는 첫 번째 컨테이너를 `cache` 이름으로 찾습니다. 게시한 포트가 없으므로 네트워크 밖에서는 데이터베이스에 접속할 수 없습니다. 사용자가 접속해야 하는 것, 대개는 앞단의 웹 서버만 게시합니다.',
      '기본 브리지보다 나은 점은 다음과 같습니다.',
      '- 주소 대신 이름과 별칭(`--network-alias`)을 사용합니다.\n- 격리됩니다. 애플리케이션마다 네트워크를 두거나, 앞단과 뒷단을 나눌 수 있습니다.\n- 실행 중에도 `docker network connect`, `docker network disconnect` 명령으로 연결하거나 끊을 수 있습니다.\n- 서브넷을 직접 정할 수 있고(`--subnet`), 그러면 고정 주소(`--ip`)도 쓸 수 있습니다.\n- 원하면 인터넷으로 나가는 길을 막을 수 있습니다(`--internal`).',
      'Docker Compose는 프로젝트마다 이런 네트워크를 프로젝트 이름으로 만듭니다.',
      '**주의할 점**',
      '- `docker run --network` 옵션으로 지정하기 전에 네트워크가 있어야 합니다.\n- 서브넷은 네트워크 30개 정도에 해당하는 한정된 대역에서 배정됩니다. 쓰지 않는 네트워크는 `docker network prune` 명령으로 정리합니다. 서브넷이 VPN이나 회사 네트워크와 겹치면 `--subnet` 옵션으로 직접 정합니다.\n- 컨테이너 안의 `localhost` 주소는 그 컨테이너 자신입니다. 상대 컨테이너의 이름과, 게시한 포트가 아닌 컨테이너 자체의 포트를 사용합니다.',
    ),
  },
  seeAlso: ['bridge-network', 'container-communication', 'container-dns'],
};
