// docker container pause.
import type { CommandSpec } from '../../types';

export const containerPause: CommandSpec = {
  path: ['container', 'pause'],
  aliases: [['pause']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: {
    en: 'Freezes all processes in containers.',
    ko: '컨테이너 안의 모든 프로세스를 일시 중지합니다.',
  },
  doc: {
    en: 'Freezes every process of the container with the cgroup freezer of the kernel: the processes get no CPU time and cannot notice or refuse it, as they could with a signal. Memory, open files and network connections stay as they are until `docker unpause`. It helps to copy files in a consistent state or to free the CPU for a moment; to end the program, use `docker stop`.',
    ko: '커널의 cgroup freezer 기능으로 컨테이너의 모든 프로세스를 멈춥니다. 시그널과 달리 프로세스는 멈춘 사실을 알거나 거부할 수 없고 CPU 시간을 전혀 받지 못합니다. 메모리, 열린 파일, 네트워크 연결은 `docker unpause` 명령을 실행할 때까지 그대로 유지됩니다. 파일을 일관된 상태로 복사하거나 잠시 CPU를 비울 때 유용하며, 프로그램을 끝내려면 `docker stop` 명령을 사용합니다.',
  },
  pitfalls: [
    {
      en: 'Clients see a server that accepts connections and never answers, and health checks do not run. A paused container still holds its memory and its ports.',
      ko: '클라이언트에는 연결은 되지만 응답하지 않는 서버로 보이고, 헬스체크도 실행되지 않습니다. 일시 중지된 컨테이너도 메모리와 포트를 계속 차지합니다.',
    },
  ],
  examples: [
    {
      code: 'docker pause db\ndocker cp db:/var/lib/postgresql/data ./backup\ndocker unpause db',
      doc: {
        en: 'Copies the files of a database while nothing can change them.',
        ko: '파일이 바뀌지 않는 동안 데이터베이스의 파일을 복사합니다.',
      },
    },
  ],
  seeAlso: ['container unpause', 'container stop'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The running containers to freeze, by name or ID.',
        ko: '일시 중지할 실행 중인 컨테이너의 이름이나 ID입니다.',
      },
    },
  ],
  flags: [],
};
