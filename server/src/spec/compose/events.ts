// docker compose events.
import { composeFlags, composeServices } from '../shared/compose-flags';
import type { CommandSpec } from '../types';

export const composeEvents: CommandSpec = {
  path: ['compose', 'events'],
  usage: '[OPTIONS] [SERVICE...]',
  summary: { en: 'Shows the events of the project live.', ko: '프로젝트의 이벤트를 실시간으로 보여 줍니다.' },
  doc: {
    en: 'Prints what happens to the containers of the project as it happens: created, started, died, health changes.',
    ko: '프로젝트의 컨테이너에서 일어나는 생성, 시작, 종료, 상태 변화를 발생하는 대로 출력합니다.',
  },
  examples: [
    {
      code: 'docker compose events --json',
      doc: { en: 'Prints each event as one line of JSON.', ko: '이벤트마다 JSON 한 줄로 출력합니다.' },
    },
  ],
  seeAlso: ['system events'],
  operands: [composeServices],
  flags: [
    ...composeFlags,
    {
      long: 'json',
      type: 'switch',
      doc: { en: 'Prints events as lines of JSON.', ko: '이벤트를 JSON 줄로 출력합니다.' },
    },
    {
      long: 'since',
      type: 'time',
      doc: {
        en: 'Shows events of the project from this time on.',
        ko: '이 시각 이후의 프로젝트 이벤트를 보여 줍니다.',
      },
      example: '--since 10m',
    },
    {
      long: 'until',
      type: 'time',
      doc: { en: 'Ends with the events of this time.', ko: '이 시각까지의 이벤트만 보여 줍니다.' },
      example: '--until 5m',
    },
  ],
};
