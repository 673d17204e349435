// The concept page on running in the foreground and in the background.
import { codeBlock, paragraphs } from '../../base/markdown';
import type { ConceptSpec } from '../types';

const background = codeBlock(`docker run -d --name web -p 8080:80 nginx:1.29
docker logs -f web
docker exec -it web sh`);

export const foregroundAndBackground: ConceptSpec = {
  id: 'foreground-and-background',
  title: { en: 'Foreground and background', ko: '포그라운드와 백그라운드' },
  body: {
    en: paragraphs(
      'In the foreground, the default, your terminal is connected to the container: you see its output, and with `-it` you can type. In the background (`-d`), docker prints the container ID and returns, and the container goes on without a terminal.',
      '**Foreground**: shells, REPLs, one-off commands.',
      codeBlock('docker run --rm -it python:3.13'),
      '- `-i` keeps the input open, `-t` gives a terminal. Shells need both.\n- `exit` or Ctrl+D ends the shell, and with it the container.\n- Ctrl+P Ctrl+Q leaves a container started with `-it` running and gives the terminal back; `docker attach` returns to it.\n- The exit status is that of the program; 125 means that docker itself failed, 126 that the command cannot be executed, 127 that it was not found.',
      '**Background**: servers and databases.',
      background,
      '- Output goes to `docker logs`. Ctrl+C there ends only the display.\n- Closing the terminal does not matter to the container.',
      '**Pitfalls**',
      '- `docker run -d ubuntu:24.04` ends at once: a shell without input has nothing to do. Background is for programs that keep running.\n- A server that puts itself into the background (`nginx` without `daemon off;`, `service x start`) ends the container: the main process must stay in the foreground.\n- `-it` in cron or CI fails with "the input device is not a TTY"; leave out `-t` there.\n- `-d` succeeds even if the program fails a moment later. Check with `docker ps -a`.',
    ),
    ko: paragraphs(
      '기본값인 포그라운드 모드에서는 터미널이 컨테이너에 연결되어 출력이 보이고, `-it` 옵션을 주면 입력도 할 수 있습니다. 백그라운드 모드(`-d`)에서는 Docker가 컨테이너 ID를 출력하고 바로 끝나며, 컨테이너는 터미널 없이 계속 실행됩니다.',
      '**포그라운드**: 셸, REPL, 한 번만 실행하는 명령에 알맞습니다.',
      codeBlock('docker run --rm -it python:3.13'),
      '- `-i` 옵션은 표준 입력을 열어 두고, `-t` 옵션은 터미널을 할당합니다. 셸에는 둘 다 필요합니다.\n- `exit` 명령이나 Ctrl+D로 셸을 끝내면 컨테이너도 종료됩니다.\n- `-it` 옵션으로 시작한 컨테이너에서 Ctrl+P Ctrl+Q를 누르면 컨테이너를 그대로 둔 채 터미널만 빠져나오며, `docker attach` 명령으로 다시 연결합니다.\n- 종료 코드는 프로그램의 것입니다. 125는 Docker 자체의 실패, 126은 실행할 수 없는 명령, 127은 찾을 수 없는 명령을 뜻합니다.',
      '**백그라운드**: 서버와 데이터베이스에 알맞습니다.',
      background,
      '- 출력은 `docker logs` 명령으로 봅니다. 이때 Ctrl+C를 누르면 로그 표시만 끝납니다.\n- 터미널을 닫아도 컨테이너는 계속 실행됩니다.',
      '**주의할 점**',
      '- `docker run -d ubuntu:24.04` 명령으로 만든 컨테이너는 바로 종료됩니다. 입력이 없는 셸은 할 일이 없기 때문입니다. 백그라운드에는 계속 실행되는 프로그램을 둡니다.\n- 스스로 백그라운드로 넘어가는 서버(`daemon off;` 설정이 없는 `nginx`, `service x start` 명령 등)를 쓰면 컨테이너가 종료됩니다. 주 프로세스는 포그라운드에 남아 있어야 합니다.\n- cron이나 CI에서 `-it` 옵션을 쓰면 "the input device is not a TTY" 오류가 나므로 `-t` 옵션을 뺍니다.\n- `-d` 옵션은 프로그램이 잠시 뒤에 실패해도 성공한 것으로 끝납니다. `docker ps -a` 명령으로 확인합니다.',
    ),
  },
  seeAlso: ['container', 'restart-policies', 'argument-order'],
};
