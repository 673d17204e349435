// STOPSIGNAL.
import type { InstructionSpec } from '../dockerfile-types';

export const stopsignalInstruction: InstructionSpec = {
  name: 'STOPSIGNAL',
  usage: ['SIGNAL'],
  summary: {
    en: 'Sets the signal that asks the container to stop.',
    ko: '컨테이너에 종료를 요청할 신호를 정합니다.',
  },
  adds: 'setting',
  doc: {
    en: 'The signal that `docker stop` sends first, by name such as `SIGQUIT` or by number; `SIGTERM` if left out. `docker run --stop-signal` wins over it.',
    ko: '`docker stop` 명령이 먼저 보내는 신호를 `SIGQUIT` 같은 이름이나 번호로 정합니다. 생략하면 `SIGTERM` 신호이며 `docker run --stop-signal` 옵션이 우선합니다.',
  },
  examples: [
    {
      code: 'STOPSIGNAL SIGQUIT',
      doc: {
        en: 'nginx and php-fpm end their requests upon this one.',
        ko: 'nginx, php-fpm 프로그램은 이 신호를 받으면 요청을 마치고 종료합니다.',
      },
    },
  ],
  flags: [],
  concepts: ['signals-and-stopping'],
  snippet: 'STOPSIGNAL ${1:SIGTERM}',
};
