// docker compose top.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeTop: CommandSpec = {
  path: ['compose', 'top'],
  usage: '[SERVICE...]',
  summary: { en: 'Shows the processes of services.', ko: '서비스의 프로세스를 보여 줍니다.' },
  doc: {
    en: 'Lists the processes that run in the containers of the services.',
    ko: '서비스의 컨테이너에서 실행 중인 프로세스를 나열합니다.',
  },
  examples: [
    {
      code: 'docker compose top web',
      doc: { en: 'Lists the processes of one service.', ko: '서비스 하나의 프로세스를 나열합니다.' },
    },
  ],
  seeAlso: ['container top'],
  operands: [composeServices],
  flags: [...composeFlags],
};
