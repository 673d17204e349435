// The concept page on how containers end.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const swallowed = codeBlock('CMD node server.js', 'dockerfile');
const received = codeBlock('CMD ["node", "server.js"]', 'dockerfile');

export const signalsAndStopping: ConceptSpec = {
  id: 'signals-and-stopping',
  title: { en: 'Signals and stopping', ko: '시그널과 중지' },
  body: {
    en: paragraphs(
      '`docker stop` sends `SIGTERM` to the main process of a container, waits 10 seconds for it to end, and then kills it with `SIGKILL`. A container runs exactly as long as its main process, the process number 1 inside it.',
      '- `docker stop -t 30 NAME` waits longer, `docker run --stop-timeout 30` sets it for good.\n- `STOPSIGNAL` in the Dockerfile or `--stop-signal` changes the first signal; nginx for example uses `SIGQUIT` to finish open requests.\n- `docker kill` sends `SIGKILL` at once, or another signal with `--signal`.\n- `docker restart` stops and starts; `docker pause` freezes without a signal.',
      '**Exit codes**',
      "`docker ps -a` shows how a container ended: 0 is success, 137 (128 + 9) means killed by `SIGKILL`, by a stop that took too long or for lack of memory, 143 (128 + 15) means ended by `SIGTERM`. `docker inspect -f '{{.State.OOMKilled}}' NAME` tells whether memory was the reason.",
      '**Why a stop takes 10 seconds**',
      'The signal did not reach the program, or the program ignores it. In this form a shell is process 1, gets the signal and keeps it:',
      swallowed,
      'In this form the program itself is process 1 and gets the signal:',
      received,
      '- End start scripts with `exec program`.\n- Process 1 ignores signals it has no handler for. `docker run --init` puts a small init process in front, which also clears away zombie processes.\n- In the foreground Ctrl+C sends `SIGINT`. A program that ignores it can be stopped from another terminal.',
    ),
    ko: paragraphs(
      '`docker stop` 명령은 컨테이너의 주 프로세스에 `SIGTERM` 시그널을 보내고 끝나기를 10초 기다린 다음 `SIGKILL` 시그널로 강제 종료합니다. 컨테이너는 안에서 번호가 1인 주 프로세스가 실행되는 동안만 실행됩니다.',
      '- `docker stop -t 30 NAME` 명령은 더 오래 기다립니다. `docker run --stop-timeout 30` 옵션을 주면 그 시간이 계속 적용됩니다.\n- Dockerfile의 `STOPSIGNAL` 명령어나 `--stop-signal` 옵션으로 처음 보낼 시그널을 바꿉니다. 예를 들어 nginx는 처리 중인 요청을 마치도록 `SIGQUIT` 시그널을 씁니다.\n- `docker kill` 명령은 `SIGKILL` 시그널을 바로 보내며, `--signal` 옵션으로 다른 시그널도 보낼 수 있습니다.\n- `docker restart` 명령은 중지했다가 다시 시작하고, `docker pause` 명령은 시그널 없이 멈춥니다.',
      '**종료 코드**',
      "컨테이너가 어떻게 끝났는지는 `docker ps -a` 명령으로 봅니다. 0은 성공입니다. 137(128 + 9)은 중지가 너무 오래 걸렸거나 메모리가 부족하여 `SIGKILL` 시그널로 끝났다는 뜻이고, 143(128 + 15)은 `SIGTERM` 시그널로 끝났다는 뜻입니다. 메모리 때문이었는지는 `docker inspect -f '{{.State.OOMKilled}}' NAME` 명령으로 확인합니다.",
      '**중지에 10초가 걸리는 까닭**',
      '시그널이 프로그램에 전달되지 않았거나 프로그램이 무시한 것입니다. 다음 형식에서는 셸이 1번 프로세스가 되어 시그널을 받고 프로그램에 전달하지 않습니다.',
      swallowed,
      '다음 형식에서는 프로그램 자체가 1번 프로세스가 되어 시그널을 받습니다.',
      received,
      '- 시작 스크립트는 `exec program` 형태로 끝냅니다.\n- 1번 프로세스는 처리기를 등록하지 않은 시그널을 무시합니다. `docker run --init` 옵션은 앞에 작은 init 프로세스를 두며, 이 프로세스는 좀비 프로세스도 정리합니다.\n- 포그라운드에서 Ctrl+C는 `SIGINT` 시그널을 보냅니다. 프로그램이 무시하면 다른 터미널에서 중지합니다.',
    ),
  },
  seeAlso: ['container', 'restart-policies', 'foreground-and-background'],
};
