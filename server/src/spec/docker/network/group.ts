// docker network.
import type { CommandSpec } from '../../types';

export const network: CommandSpec = {
  path: ['network'],
  usage: 'COMMAND',
  summary: { en: 'Manages networks of containers.', ko: '컨테이너의 네트워크를 관리합니다.' },
  doc: {
    en: 'Creates, shows and removes networks, and connects containers to them. Docker brings three: `bridge`, which containers join by default, `host` and `none`. Create your own for containers that belong together, because only there do they reach each other by name.',
    ko: '네트워크를 만들고 살펴보고 삭제하며, 컨테이너를 네트워크에 연결합니다. Docker에는 컨테이너가 기본으로 연결되는 `bridge` 네트워크와 `host`, `none` 네트워크가 미리 있습니다. 함께 동작하는 컨테이너에는 네트워크를 따로 만들어 줍니다. 그래야 컨테이너 이름으로 통신할 수 있습니다.',
  },
  examples: [
    {
      code: 'docker network create my-net\ndocker run -d --name web --network my-net nginx:1.29',
      doc: {
        en: 'Creates a network and starts a container in it.',
        ko: '네트워크를 만들고 그 안에서 컨테이너를 시작합니다.',
      },
    },
  ],
  concepts: ['container-communication', 'user-defined-network', 'bridge-network'],
  operands: [],
  flags: [],
  group: true,
};
