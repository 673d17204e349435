// EXPOSE.
import type { InstructionSpec } from '../dockerfile-types';

export const exposeInstruction: InstructionSpec = {
  name: 'EXPOSE',
  usage: ['PORT[/PROTOCOL] ...'],
  summary: {
    en: 'Notes the ports that the program listens on.',
    ko: '프로그램이 사용하는 포트를 기록합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'Tells people and tools which ports the container serves. It opens nothing: from outside a port is reached only when `docker run -p` publishes it. `-P` publishes all exposed ports, and containers of the same network reach each other without it.',
    ko: '컨테이너가 사용하는 포트를 사람과 도구에 알립니다. 포트를 실제로 열지는 않으며, 밖에서 접근하려면 `docker run -p` 옵션으로 게시해야 합니다. `-P` 옵션은 기록된 포트를 모두 게시합니다. 같은 네트워크의 컨테이너끼리는 이 설정이 없어도 통신합니다.',
  },
  examples: [
    {
      code: 'EXPOSE 8080 53/udp',
      doc: { en: 'One TCP port and one UDP port.', ko: 'TCP 포트 하나와 UDP 포트 하나를 기록합니다.' },
    },
  ],
  flags: [],
  concepts: ['published-ports'],
  snippet: 'EXPOSE ${1:8080}',
};
