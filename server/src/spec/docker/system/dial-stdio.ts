// docker system dial-stdio.
import type { CommandSpec } from '../../types';

export const systemDialStdio: CommandSpec = {
  path: ['system', 'dial-stdio'],
  usage: '',
  summary: {
    en: 'Connects standard input and output to the engine.',
    ko: '표준 입출력을 엔진에 연결합니다.',
  },
  doc: {
    en: 'Passes raw bytes between its standard streams and the socket of the engine. A client with `DOCKER_HOST=ssh://…` starts it on the remote machine by itself; nobody needs to type it.',
    ko: '표준 스트림과 엔진의 소켓 사이에서 바이트를 그대로 전달합니다. `DOCKER_HOST=ssh://…` 설정을 쓰는 클라이언트가 원격 시스템에서 알아서 실행하므로 직접 입력할 일은 없습니다.',
  },
  seeAlso: ['context create'],
  concepts: ['contexts'],
  operands: [],
  flags: [],
  hidden: true,
};
