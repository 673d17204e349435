// docker container top.
import type { CommandSpec } from '../../types';

export const containerTop: CommandSpec = {
  path: ['container', 'top'],
  aliases: [['top']],
  usage: 'CONTAINER [ps OPTIONS]',
  summary: {
    en: 'Lists the processes that run in a container.',
    ko: '컨테이너에서 실행 중인 프로세스를 나열합니다.',
  },
  doc: {
    en: 'Runs `ps` on the host and shows the processes of the container, with the process IDs of the host. The image needs no `ps` program for it. It prints once and ends, unlike the `top` program. The container must be running.',
    ko: '호스트에서 `ps` 명령을 실행하여 컨테이너의 프로세스를 호스트의 프로세스 ID와 함께 보여 줍니다. 이미지에 `ps` 프로그램이 없어도 됩니다. `top` 프로그램과 달리 한 번 출력하고 끝나며, 컨테이너가 실행 중이어야 합니다.',
  },
  examples: [
    {
      code: 'docker top web -eo pid,user,args',
      doc: {
        en: 'Shows ID, user and command line of each process.',
        ko: '각 프로세스의 ID, 사용자, 명령줄을 보여 줍니다.',
      },
    },
  ],
  seeAlso: ['container stats', 'container exec'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The running container whose processes are listed.',
        ko: '프로세스를 볼 실행 중인 컨테이너입니다.',
      },
    },
    {
      name: 'ps OPTIONS',
      kind: 'text',
      optional: true,
      repeated: true,
      doc: {
        en: 'Options for `ps`, `-ef` if left out; they must keep the column with the process ID.',
        ko: '`ps` 명령에 전달할 옵션입니다. 생략하면 `-ef` 옵션이며, 프로세스 ID 열이 포함되어야 합니다.',
      },
    },
  ],
  flagsStopAtOperand: true,
  flags: [],
};
