// docker compose pause.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composePause: CommandSpec = {
  path: ['compose', 'pause'],
  usage: '[SERVICE...]',
  summary: { en: 'Pauses services.', ko: '서비스를 일시 중지합니다.' },
  doc: {
    en: 'Freezes all processes of the services; memory and connections stay. `docker compose unpause` lets them go on.',
    ko: '서비스의 모든 프로세스를 멈추며 메모리와 연결은 유지됩니다. `docker compose unpause` 명령으로 재개합니다.',
  },
  examples: [
    {
      code: 'docker compose pause worker',
      doc: { en: 'Freezes one service for a moment.', ko: '서비스 하나를 잠시 멈춥니다.' },
    },
  ],
  seeAlso: ['compose unpause', 'container pause'],
  operands: [composeServices],
  flags: [...composeFlags],
};
