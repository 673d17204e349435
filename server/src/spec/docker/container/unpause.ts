// docker container unpause.
import type { CommandSpec } from '../../types';

export const containerUnpause: CommandSpec = {
  path: ['container', 'unpause'],
  aliases: [['unpause']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: {
    en: 'Lets paused containers continue.',
    ko: '일시 중지된 컨테이너를 다시 실행합니다.',
  },
  doc: {
    en: 'Thaws containers frozen with `docker pause`: all their processes continue exactly where they were. Only the clock has moved on, so timeouts may fire at once. A stopped container is not paused; it needs `docker start`.',
    ko: '`docker pause` 명령으로 멈춘 컨테이너를 풀어 모든 프로세스가 멈췄던 지점에서 그대로 이어 실행되게 합니다. 그동안 시계는 흘렀으므로 제한 시간이 곧바로 만료될 수 있습니다. 중지된 컨테이너는 일시 중지 상태가 아니므로 `docker start` 명령으로 시작해야 합니다.',
  },
  examples: [
    {
      code: 'docker unpause db',
      doc: {
        en: 'Continues the frozen container `db`.',
        ko: '일시 중지된 `db` 컨테이너를 이어서 실행합니다.',
      },
    },
  ],
  seeAlso: ['container pause', 'container start'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The paused containers to continue, by name or ID.',
        ko: '다시 실행할, 일시 중지된 컨테이너의 이름이나 ID입니다.',
      },
    },
  ],
  flags: [],
};
