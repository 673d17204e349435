// docker container attach.
import type { CommandSpec } from '../../types';

export const containerAttach: CommandSpec = {
  path: ['container', 'attach'],
  aliases: [['attach']],
  usage: '[OPTIONS] CONTAINER',
  summary: {
    en: 'Connects the terminal to the main process of a container.',
    ko: '컨테이너의 주 프로세스에 터미널을 연결합니다.',
  },
  doc: {
    en: 'Connects input, output and error of this terminal to the process the container was started with; it starts nothing new. Output from before is not shown. Ctrl+P Ctrl+Q leaves the container running, provided that it was started with `-it`. To look around inside a container use `docker exec -it NAME sh`, to read its output use `docker logs -f`; both cannot stop it by accident.',
    ko: '이 터미널의 입력, 출력, 오류를 컨테이너가 시작될 때 실행한 프로세스에 연결합니다. 새 프로세스를 시작하지 않으며 이전 출력은 보이지 않습니다. `-it` 옵션으로 시작한 컨테이너라면 Ctrl+P Ctrl+Q를 눌러 실행 상태로 두고 빠져나올 수 있습니다. 컨테이너 안을 살펴볼 때는 `docker exec -it NAME sh` 명령을, 출력을 읽을 때는 `docker logs -f` 명령을 쓰는 편이 좋습니다. 두 명령은 실수로 컨테이너를 멈출 염려가 없습니다.',
  },
  pitfalls: [
    {
      en: 'Ctrl+C goes to the program and usually ends it, and the container with it. Detach with Ctrl+P Ctrl+Q, or attach with `--sig-proxy=false`.',
      ko: 'Ctrl+C는 프로그램에 전달되어 대개 프로그램과 컨테이너가 함께 끝납니다. Ctrl+P Ctrl+Q로 빠져나오거나 `--sig-proxy=false` 옵션으로 연결합니다.',
    },
    {
      en: 'Typing `exit` in an attached shell ends the main process, so the container stops.',
      ko: '연결된 셸에서 `exit` 명령을 입력하면 주 프로세스가 끝나므로 컨테이너가 중지됩니다.',
    },
  ],
  examples: [
    {
      code: 'docker attach dev-shell',
      doc: {
        en: 'Goes back to a shell started with `docker run -dit`.',
        ko: '`docker run -dit` 명령으로 시작한 셸로 돌아갑니다.',
      },
    },
    {
      code: 'docker attach --sig-proxy=false web',
      doc: {
        en: 'Watches a server; Ctrl+C ends only the view.',
        ko: '서버의 출력을 지켜보며, Ctrl+C를 눌러도 보기만 끝납니다.',
      },
    },
  ],
  seeAlso: ['container exec', 'container logs', 'container start'],
  concepts: ['foreground-and-background'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'The running container to connect to, by name or ID.',
        ko: '연결할 실행 중인 컨테이너의 이름이나 ID입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'detach-keys',
      type: 'detach-keys',
      doc: {
        en: 'Keys that leave the attached container running and return to the shell, in place of Ctrl+P Ctrl+Q. Letters or `ctrl-` with a letter, joined by commas; useful when the program needs Ctrl+P itself.',
        ko: '연결된 컨테이너를 실행 상태로 두고 셸로 돌아오는 키를 Ctrl+P Ctrl+Q 대신 지정합니다. 글자 또는 `ctrl-` 뒤에 글자를 붙인 값을 쉼표로 이어 적으며, 프로그램이 Ctrl+P를 직접 쓸 때 유용합니다.',
      },
      example: '--detach-keys ctrl-d',
    },
    {
      long: 'no-stdin',
      type: 'switch',
      doc: {
        en: 'Shows output only and does not pass the keyboard on to the container.',
        ko: '출력만 보여 주고 키보드 입력은 컨테이너에 전달하지 않습니다.',
      },
    },
    {
      long: 'sig-proxy',
      type: 'switch',
      default: 'true',
      doc: {
        en: 'Passes signals that reach the client on to the main process. With `--sig-proxy=false` Ctrl+C ends the client and leaves the container running.',
        ko: '클라이언트가 받은 시그널을 주 프로세스에 전달합니다. `--sig-proxy=false` 옵션을 주면 Ctrl+C를 눌러도 클라이언트만 끝나고 컨테이너는 계속 실행됩니다.',
      },
      example: '--sig-proxy=false',
    },
  ],
};
