// docker container port.
import type { CommandSpec } from '../../types';

export const containerPort: CommandSpec = {
  path: ['container', 'port'],
  aliases: [['port']],
  usage: 'CONTAINER [PRIVATE_PORT[/PROTO]]',
  summary: {
    en: 'Shows where the published ports of a container lead.',
    ko: '컨테이너의 게시된 포트를 보여 줍니다.',
  },
  doc: {
    en: 'Prints each published port as `container port -> host address:port`. This is how to find the port that the host has chosen for `-P` or `-p 80`. With a port as second argument only the host side is printed, ready for a script. Ports that are exposed but not published do not appear.',
    ko: '게시된 포트를 `컨테이너 포트 -> 호스트 주소:포트` 형태로 출력합니다. `-P` 옵션이나 `-p 80` 옵션을 썼을 때 호스트가 고른 포트를 확인할 수 있습니다. 두 번째 인자로 포트를 적으면 스크립트에서 쓰기 좋게 호스트 쪽만 출력합니다. 노출 선언만 하고 게시하지 않은 포트는 나오지 않습니다.',
  },
  pitfalls: [
    {
      en: 'A stopped container has no ports; nothing is printed, or an error if a port was named.',
      ko: '중지된 컨테이너에는 포트가 없으므로 아무것도 출력되지 않고, 포트를 지정했다면 오류가 납니다.',
    },
  ],
  examples: [
    {
      code: 'docker port web 80/tcp',
      doc: {
        en: 'Prints the host address that leads to port 80 of the container.',
        ko: '컨테이너의 80번 포트로 이어지는 호스트 주소를 출력합니다.',
      },
    },
  ],
  seeAlso: ['container ls', 'container inspect', 'container run'],
  concepts: ['published-ports'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The running container whose ports are shown.',
        ko: '포트를 볼 실행 중인 컨테이너입니다.',
      },
    },
    {
      name: 'PRIVATE_PORT[/PROTO]',
      kind: 'text',
      optional: true,
      doc: {
        en: 'Only this port of the container, such as `80` or `53/udp`; the protocol is `tcp` if left out.',
        ko: '컨테이너의 이 포트만 봅니다. `80`, `53/udp` 형태로 적으며 프로토콜을 생략하면 `tcp` 프로토콜입니다.',
      },
    },
  ],
  flags: [],
};
