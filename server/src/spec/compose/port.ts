// docker compose port.
import { composeFlags } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composePort: CommandSpec = {
  path: ['compose', 'port'],
  usage: '[OPTIONS] SERVICE PRIVATE_PORT',
  summary: {
    en: 'Shows the host port of a service port.',
    ko: '서비스 포트에 연결된 호스트 포트를 보여 줍니다.',
  },
  doc: {
    en: 'Prints the address and port of the host that lead to a port of a service, for ports that docker has picked itself.',
    ko: '서비스의 포트에 연결된 호스트의 주소와 포트를 출력합니다. Docker가 포트를 자동으로 고른 경우에 유용합니다.',
  },
  examples: [
    {
      code: 'docker compose port web 80',
      doc: {
        en: 'Prints where port 80 of the service is published.',
        ko: '서비스의 80 포트가 어디에 게시되었는지 출력합니다.',
      },
    },
  ],
  seeAlso: ['container port'],
  concepts: ['published-ports'],
  operands: [
    {
      name: 'SERVICE',
      kind: 'service',
      doc: { en: 'Service whose port is meant.', ko: '포트를 확인할 서비스입니다.' },
    },
    {
      name: 'PRIVATE_PORT',
      kind: 'text',
      doc: { en: 'Port in the container.', ko: '컨테이너 안의 포트입니다.' },
    },
  ],
  operandLimit: { min: 2, max: null },
  flags: [
    ...composeFlags,
    {
      long: 'index',
      type: 'int',
      doc: {
        en: 'Container of the service whose port is shown.',
        ko: '포트를 확인할 서비스 컨테이너의 번호입니다.',
      },
      example: '--index 2',
    },
    {
      long: 'protocol',
      type: 'string',
      default: 'tcp',
      doc: { en: '`tcp` or `udp`.', ko: '`tcp` 또는 `udp` 값을 적습니다.' },
      example: '--protocol udp',
    },
  ],
};
