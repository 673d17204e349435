// docker compose unpause.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeUnpause: CommandSpec = {
  path: ['compose', 'unpause'],
  usage: '[SERVICE...]',
  summary: { en: 'Resumes paused services.', ko: '일시 중지된 서비스를 재개합니다.' },
  doc: {
    en: 'Lets services go on that `docker compose pause` has frozen.',
    ko: '`docker compose pause` 명령으로 멈춘 서비스를 다시 진행시킵니다.',
  },
  examples: [
    {
      code: 'docker compose unpause worker',
      doc: { en: 'Lets one service go on.', ko: '서비스 하나를 재개합니다.' },
    },
  ],
  seeAlso: ['compose pause'],
  operands: [composeServices],
  flags: [...composeFlags],
};
