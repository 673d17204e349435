// docker container exec.
import type { CommandSpec } from '../../types';

export const containerExec: CommandSpec = {
  path: ['container', 'exec'],
  aliases: [['exec']],
  usage: '[OPTIONS] CONTAINER COMMAND [ARG...]',
  summary: {
    en: 'Runs a further command in a running container.',
    ko: '실행 중인 컨테이너에서 명령을 실행합니다.',
  },
  doc: {
    en: 'Starts another process inside a running container: a shell to look around, the client of a database, a one-off script. It sees the same files, network and environment variables, but is not the main process: when it ends, the container goes on. The exit status is that of the command. The program must exist in the image: small images have `sh` but no `bash`, and some have no shell at all. For a container of its own, use `docker run`; to connect to the main process, `docker attach`.',
    ko: '실행 중인 컨테이너 안에서 프로세스를 하나 더 시작합니다. 내부를 살펴볼 셸, 데이터베이스 클라이언트, 한 번만 실행할 스크립트 등에 사용합니다. 파일과 네트워크, 환경 변수는 컨테이너와 같지만 주 프로세스가 아니므로, 이 프로세스가 끝나도 컨테이너는 계속 실행됩니다. 종료 코드는 실행한 명령의 것입니다. 프로그램이 이미지에 있어야 합니다. 작은 이미지에는 `bash` 없이 `sh` 셸만 있고, 셸이 아예 없는 이미지도 있습니다. 새 컨테이너에서 실행하려면 `docker run` 명령을, 주 프로세스에 연결하려면 `docker attach` 명령을 사용합니다.',
  },
  pitfalls: [
    {
      en: "Your own shell reads the line first: in `docker exec web echo $HOME` and `docker exec web ls && pwd`, both `$HOME` and `pwd` are those of the host. Write `docker exec web sh -c 'ls && pwd'`.",
      ko: "명령줄은 현재 셸이 먼저 해석합니다. `docker exec web echo $HOME` 명령의 `$HOME` 변수와 `docker exec web ls && pwd` 명령의 `pwd` 부분은 호스트의 것입니다. `docker exec web sh -c 'ls && pwd'` 형식으로 씁니다.",
    },
    {
      en: 'The container must be running and not paused. If it ends too early for `exec`, look at `docker logs`, or start the image with `docker run --rm -it --entrypoint sh`.',
      ko: '컨테이너가 실행 중이어야 하고 일시 중지 상태가 아니어야 합니다. 컨테이너가 바로 종료되어 쓸 수 없다면 `docker logs` 명령으로 로그를 확인하거나 `docker run --rm -it --entrypoint sh` 명령으로 이미지를 실행해 봅니다.',
    },
    {
      en: 'What you install or change inside is lost when the container is removed: for lasting changes build a new image.',
      ko: '컨테이너 안에서 설치하거나 바꾼 내용은 컨테이너를 삭제하면 사라집니다. 계속 유지할 변경은 새 이미지로 만듭니다.',
    },
  ],
  examples: [
    {
      code: 'docker exec -it web sh',
      doc: {
        en: 'Opens a shell in the running container `web`.',
        ko: '실행 중인 `web` 컨테이너에서 셸을 엽니다.',
      },
    },
    {
      code: 'docker exec -it mysql mysql -uroot -p',
      doc: {
        en: 'Opens the MySQL client in the container `mysql`, which asks for the password.',
        ko: '`mysql` 컨테이너에서 MySQL 클라이언트를 열고 비밀번호를 입력받습니다.',
      },
    },
    {
      code: 'docker exec web nginx -t && docker exec web nginx -s reload',
      doc: {
        en: 'Checks the nginx configuration and loads it anew without stopping the container.',
        ko: '컨테이너를 중지하지 않고 nginx 설정을 검사한 뒤 다시 읽어 들입니다.',
      },
    },
  ],
  seeAlso: ['container run', 'container attach', 'container logs', 'container top'],
  concepts: ['container', 'argument-order', 'foreground-and-background'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      doc: {
        en: 'Name or ID of the running container to enter.',
        ko: '명령을 실행할 컨테이너의 이름이나 ID입니다.',
      },
    },
    {
      name: 'COMMAND',
      kind: 'command',
      doc: {
        en: 'The program to start; operators such as `&&`, `|` and `>` need `sh -c` around them.',
        ko: '실행할 프로그램입니다. `&&`, `|`, `>` 같은 연산자를 쓰려면 `sh -c` 명령으로 감싸야 합니다.',
      },
    },
    {
      name: 'ARG',
      kind: 'argument',
      optional: true,
      repeated: true,
      doc: {
        en: 'Handed to the program as it stands, also when it begins with `-`.',
        ko: '`-` 문자로 시작하더라도 프로그램에 그대로 전달됩니다.',
      },
    },
  ],
  flagsStopAtOperand: true,
  flags: [
    {
      long: 'detach',
      short: 'd',
      type: 'switch',
      doc: {
        en: 'Starts the command and returns at once. Its output is shown nowhere, not even in `docker logs`, and its exit status is not reported.',
        ko: '명령을 시작하고 곧바로 끝납니다. 명령의 출력은 `docker logs` 명령에도 나타나지 않으며 종료 코드도 알 수 없습니다.',
      },
    },
    {
      long: 'detach-keys',
      type: 'detach-keys',
      doc: {
        en: 'Sets the keys that release the terminal from the command started here, in place of Ctrl+P Ctrl+Q; the command goes on. Keys are joined by commas: a character, or `ctrl-` and a character.',
        ko: '실행한 명령을 그대로 두고 터미널만 분리하는 키를 Ctrl+P Ctrl+Q 대신 지정합니다. 문자 하나 또는 `ctrl-` 뒤에 문자를 붙인 키를 쉼표로 잇습니다.',
      },
      example: '--detach-keys ctrl-],q',
    },
    {
      long: 'env',
      short: 'e',
      type: 'env',
      repeatable: true,
      doc: {
        en: 'Sets an environment variable for this command only, in addition to those of the container. `NAME` alone passes on the value of your shell.',
        ko: '컨테이너의 환경 변수에 더하여 이 명령에만 적용할 환경 변수를 설정합니다. `NAME` 형식으로 이름만 쓰면 현재 셸의 값을 전달합니다.',
      },
      example: '-e PGPASSWORD',
    },
    {
      long: 'env-file',
      type: 'host-path',
      repeatable: true,
      since: '20.10',
      doc: {
        en: 'Reads environment variables for this command from a file on the machine where docker is called, one `NAME=VALUE` a line; quotes in it are kept as they are.',
        ko: 'docker를 실행하는 컴퓨터의 파일에서 이 명령에 적용할 환경 변수를 읽습니다. 한 줄에 `NAME=VALUE` 항목을 하나씩 쓰며, 따옴표는 값에 그대로 포함됩니다.',
      },
      example: '--env-file ./debug.env',
    },
    {
      long: 'interactive',
      short: 'i',
      type: 'switch',
      doc: {
        en: 'Connects your input to the command, for typing or for data from a pipe.',
        ko: '현재 입력을 명령에 연결하여 키보드로 입력하거나 파이프로 데이터를 넘길 수 있게 합니다.',
      },
      more: {
        en: 'A shell needs `-it`. To load a file, use `-i` alone: `docker exec -i db psql -U postgres < dump.sql`. Without `-i` the command finds its input empty and the data is lost without an error. In a `while read` loop it takes the lines of the loop: leave it out there.',
        ko: '셸을 열 때는 `-it` 옵션이 필요합니다. 파일을 넘길 때는 `docker exec -i db psql -U postgres < dump.sql` 형식처럼 `-i` 옵션만 씁니다. 이 옵션이 없으면 명령은 빈 입력을 받고, 데이터는 오류 없이 사라집니다. `while read` 반복문 안에서는 반복문의 입력을 가져가므로 쓰지 않습니다.',
      },
      example: '-i',
    },
    {
      long: 'privileged',
      type: 'switch',
      doc: {
        en: 'Gives this one command all capabilities, even in a container that was started without them. It does not open devices the container does not have.',
        ko: '권한 없이 시작한 컨테이너에서도 이 명령에만 모든 커널 권한(capability)을 줍니다. 컨테이너에 없는 장치가 열리지는 않습니다.',
      },
    },
    {
      long: 'tty',
      short: 't',
      type: 'switch',
      doc: {
        en: 'Gives the command a pseudo terminal, so that a shell shows its prompt; almost always as `-it`.',
        ko: '명령에 가상 터미널을 할당하여 셸이 프롬프트를 표시하게 합니다. 대부분 `-it` 형태로 씁니다.',
      },
      more: {
        en: 'In scripts for cron or CI leave it out: `-it` fails there with "the input device is not a TTY". Leave it out too when the output goes to a file, as in `docker exec db pg_dump -U postgres app > app.sql`: a terminal would turn line ends into CR LF and damage binary data.',
        ko: 'cron이나 CI에서 실행할 스크립트에는 쓰지 않습니다. 그런 곳에서 `-it` 옵션을 쓰면 "the input device is not a TTY" 오류가 납니다. `docker exec db pg_dump -U postgres app > app.sql` 명령처럼 출력을 파일에 저장할 때도 쓰지 않습니다. 터미널이 줄 끝을 CR LF로 바꾸어 바이너리 데이터가 손상됩니다.',
      },
      example: '-it',
    },
    {
      long: 'user',
      short: 'u',
      type: 'user',
      doc: {
        en: 'Runs the command as this user, `NAME|UID[:GROUP|GID]`, in place of the user of the container. `-u root` helps in images that run as somebody else.',
        ko: '컨테이너의 사용자 대신 지정한 사용자(`NAME|UID[:GROUP|GID]`)로 명령을 실행합니다. root가 아닌 사용자로 실행되는 이미지에서 관리 작업을 할 때 `-u root` 옵션이 유용합니다.',
      },
      example: '-u root',
    },
    {
      long: 'workdir',
      short: 'w',
      type: 'container-path',
      doc: {
        en: 'Sets the directory the command starts in, which must exist in the container. Without it, the working directory of the container is used.',
        ko: '명령을 시작할 디렉터리를 지정합니다. 컨테이너 안에 있는 디렉터리여야 하며, 생략하면 컨테이너의 작업 디렉터리를 사용합니다.',
      },
      example: '-w /var/log',
    },
  ],
};
