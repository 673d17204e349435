// Flags that docker container run and create share: the process, its terminal and surroundings, and its life.
import type { FlagSpec } from '../types';

export const containerProcessFlags: readonly FlagSpec[] = [
  {
    long: 'annotation',
    type: 'annotation',
    repeatable: true,
    since: '24.0',
    doc: {
      en: 'Adds an annotation, `KEY=VALUE`, that is passed to the OCI runtime and not to the program. Some runtimes read settings from it; to mark containers for yourself use `--label`.',
      ko: 'OCI 런타임에 전달되는 주석을 `KEY=VALUE` 형식으로 추가합니다. 프로그램에는 전달되지 않으며, 일부 런타임이 설정으로 읽습니다. 컨테이너를 구분하는 표시로는 `--label` 옵션을 사용합니다.',
    },
    example: '--annotation com.example.trace=on',
  },
  {
    long: 'attach',
    short: 'a',
    type: 'attach-stream',
    repeatable: true,
    doc: {
      en: 'Connects the terminal only to the named stream: `stdin`, `stdout` or `stderr`. Without it docker connects both outputs, and with `-i` the input too. It cannot be combined with `--detach`.',
      ko: '터미널을 지정한 스트림(`stdin`, `stdout`, `stderr`)에만 연결합니다. 생략하면 두 출력 스트림을, `-i` 옵션이 있으면 입력까지 연결합니다. `--detach` 옵션과 함께 쓸 수 없습니다.',
    },
    example: '-a stdout -a stderr',
  },
  {
    long: 'cidfile',
    type: 'host-path',
    doc: {
      en: 'Writes the ID of the new container to this file on the host, for scripts. docker refuses to start when the file exists already, and `--rm` does not delete it.',
      ko: '새 컨테이너의 ID를 호스트의 이 파일에 기록하여 스크립트에서 쓸 수 있게 합니다. 파일이 이미 있으면 시작을 거부하며, `--rm` 옵션이 있어도 파일은 지워지지 않습니다.',
    },
    example: '--cidfile ./web.cid',
  },
  {
    long: 'entrypoint',
    type: 'string',
    doc: {
      en: 'Replaces the program that the image starts (`ENTRYPOINT`). The value is one program without arguments; they follow after the image. `--entrypoint ""` starts the command after the image directly.',
      ko: '이미지가 시작하는 프로그램(`ENTRYPOINT`)을 바꿉니다. 값에는 인자 없이 프로그램 하나만 쓰고, 인자는 이미지 뒤에 씁니다. `--entrypoint ""` 값을 주면 이미지 뒤의 명령을 바로 실행합니다.',
    },
    more: {
      en: '- Typical use: look into an image whose program does not start, `docker run --rm -it --entrypoint sh myapp:v1.0`.\n- A value with blanks, such as `"python app.py"`, is taken for the name of one file and not found. Write `--entrypoint python myapp:v1.0 app.py`.\n- The default arguments of the image (`CMD`) are dropped as well: what the program needs has to be written after the image.\n- Images of databases prepare their data in the entrypoint script; without it that preparation is skipped.',
      ko: '- 프로그램이 시작되지 않는 이미지를 살펴볼 때 흔히 `docker run --rm -it --entrypoint sh myapp:v1.0` 형식으로 씁니다.\n- `"python app.py"` 값처럼 공백이 있으면 전체를 파일 이름 하나로 여겨 찾지 못합니다. `--entrypoint python myapp:v1.0 app.py` 형식으로 씁니다.\n- 이미지의 기본 인자(`CMD`)도 함께 버려지므로, 프로그램에 필요한 인자는 이미지 뒤에 모두 써야 합니다.\n- 데이터베이스 이미지는 엔트리포인트 스크립트에서 데이터를 준비하므로, 다른 프로그램으로 바꾸면 그 준비 작업이 생략됩니다.',
    },
    example: '--entrypoint sh',
  },
  {
    long: 'env',
    short: 'e',
    type: 'env',
    repeatable: true,
    doc: {
      en: 'Sets an environment variable in the container, `NAME=VALUE`. `NAME` alone passes on the value that the variable has in the shell where docker is called.',
      ko: '컨테이너의 환경 변수를 `NAME=VALUE` 형식으로 설정합니다. `NAME` 형식으로 이름만 쓰면 docker를 실행하는 셸에 있는 변수의 값을 그대로 전달합니다.',
    },
    more: {
      en: '- No blanks around `=`; a value with blanks goes into quotes: `-e "GREETING=hello world"`.\n- In double quotes your own shell expands `$NAME` before docker sees it; use single quotes for a literal `$`.\n- It overrides `--env-file`, and both override `ENV` of the image. `-e NAME` for a variable that your shell does not have removes it from the container.\n- Everybody who may use docker can read the values with `docker inspect`, and the shell keeps them in its history. For passwords use `-e NAME`, `--env-file` or a mounted file.\n- Variables of an existing container cannot be changed, and database images read names and passwords only when the data directory is still empty.',
      ko: '- `=` 기호 앞뒤에 공백을 두지 않으며, 공백이 있는 값은 `-e "GREETING=hello world"` 형식처럼 따옴표로 묶습니다.\n- 큰따옴표 안의 `$NAME` 표기는 Docker에 전달되기 전에 현재 셸이 확장합니다. `$` 문자를 그대로 전달하려면 작은따옴표를 사용합니다.\n- `--env-file` 옵션보다 우선하고, 둘 다 이미지의 `ENV` 설정보다 우선합니다. 셸에 없는 변수를 `-e NAME` 형식으로 지정하면 컨테이너에서 그 변수가 제거됩니다.\n- Docker를 쓸 수 있는 사용자는 누구나 `docker inspect` 명령으로 값을 볼 수 있고, 셸 기록에도 남습니다. 비밀번호는 `-e NAME` 형식이나 `--env-file` 옵션, 마운트한 파일로 전달합니다.\n- 이미 만든 컨테이너의 변수는 바꿀 수 없습니다. 데이터베이스 이미지는 데이터 디렉터리가 비어 있을 때만 이름과 비밀번호 변수를 읽습니다.',
    },
    example: '-e SPRING_PROFILES_ACTIVE=prod',
  },
  {
    long: 'env-file',
    type: 'host-path',
    repeatable: true,
    doc: {
      en: 'Sets environment variables from a file on the machine where docker is called: one `NAME=VALUE` a line, `#` at the start of a line for comments. `NAME` alone takes the value from your shell.',
      ko: 'docker를 실행하는 컴퓨터의 파일에서 환경 변수를 읽어 설정합니다. 한 줄에 `NAME=VALUE` 항목을 하나씩 쓰고, `#` 문자로 시작하는 줄은 주석입니다. `NAME` 형식으로 이름만 쓰면 현재 셸의 값을 가져옵니다.',
    },
    more: {
      en: 'The file is not a shell script: quotes become part of the value, `$NAME` is not expanded, `export` and blanks before `=` are errors, and a `#` after a value belongs to it. Compose reads `.env` files by other rules, so a file that works there may give wrong values here. Later files override earlier ones, and `-e` overrides them all. Keep a file with passwords out of version control and out of the build context.',
      ko: '셸 스크립트가 아니므로 따옴표도 값에 포함되고 `$NAME` 표기는 확장되지 않습니다. `export` 키워드와 `=` 기호 앞의 공백은 오류이며, 값 뒤의 `#` 문자는 주석이 아니라 값의 일부입니다. Compose는 `.env` 파일을 다른 규칙으로 읽으므로, Compose에서 쓰던 파일이 여기에서는 잘못된 값을 줄 수 있습니다. 나중에 지정한 파일이 앞의 파일보다 우선하고, `-e` 옵션이 가장 우선합니다. 비밀번호가 든 파일은 버전 관리와 빌드 컨텍스트에 포함하지 않습니다.',
    },
    example: '--env-file ./app.env',
  },
  {
    long: 'init',
    type: 'switch',
    doc: {
      en: 'Starts a tiny init process as PID 1, which starts the program, passes signals on to it and clears away ended child processes.',
      ko: '작은 init 프로세스를 PID 1로 시작합니다. 이 프로세스가 프로그램을 실행하고, 시그널을 전달하며, 종료된 자식 프로세스를 정리합니다.',
    },
    more: {
      en: 'Use it when `docker stop` always takes the full 10 seconds or zombie processes pile up: as PID 1, a program that installs no handler for SIGTERM ignores it, and nobody collects its orphaned children. Node.js, shell scripts and programs that start others are typical cases. It does not help when a shell script in front of the program swallows the signal; start the program there with `exec`.',
      ko: '`docker stop` 명령이 매번 10초를 다 채우거나 좀비 프로세스가 쌓일 때 사용합니다. PID 1로 실행된 프로그램은 SIGTERM 처리기를 직접 등록하지 않으면 이 시그널을 무시하고, 부모를 잃은 자식 프로세스도 정리되지 않습니다. Node.js와 셸 스크립트, 다른 프로그램을 실행하는 프로그램이 대표적입니다. 프로그램 앞의 셸 스크립트가 시그널을 전달하지 않는 경우에는 도움이 되지 않으므로, 스크립트에서 `exec` 명령으로 프로그램을 시작해야 합니다.',
    },
  },
  {
    long: 'interactive',
    short: 'i',
    type: 'switch',
    doc: {
      en: 'Keeps the standard input of the container open, so that it reads what you type or what is piped into docker.',
      ko: '컨테이너의 표준 입력(STDIN)을 열어 두어, 키보드 입력이나 파이프로 넘긴 데이터를 컨테이너가 읽을 수 있게 합니다.',
    },
    more: {
      en: '- For a shell or REPL at the terminal combine it with `-t`: `-it`.\n- For data from a pipe or file use `-i` alone: `gunzip -c dump.sql.gz | docker run -i …`. With `-t` docker stops there: the input is not a terminal.\n- Without `-i` the program sees an empty input: a shell ends at once, and piped data is lost.\n- In a `while read` loop, `-i` eats the lines meant for the loop; add `< /dev/null` or leave it out.',
      ko: '- 터미널에서 셸이나 REPL을 쓸 때는 `-t` 옵션과 함께 `-it` 형태로 씁니다.\n- 파이프나 파일에서 데이터를 받을 때는 `gunzip -c dump.sql.gz | docker run -i …` 형식처럼 `-i` 옵션만 씁니다. 이때 `-t` 옵션을 더하면 입력이 터미널이 아니므로 Docker가 실행을 거부합니다.\n- `-i` 옵션이 없으면 프로그램은 빈 입력을 받습니다. 셸은 바로 종료되고 파이프로 넘긴 데이터는 사라집니다.\n- `while read` 반복문 안에서는 반복문이 읽을 줄까지 가져가므로, `< /dev/null` 리디렉션을 추가하거나 옵션을 뺍니다.',
    },
    example: '-it',
  },
  {
    long: 'label',
    short: 'l',
    type: 'label',
    repeatable: true,
    doc: {
      en: 'Attaches a label, `KEY=VALUE`, to the container; `KEY` alone has an empty value. Labels change nothing by themselves: filters and other tools read them.',
      ko: '컨테이너에 `KEY=VALUE` 형식의 레이블을 붙입니다. `KEY` 형식으로 쓰면 값이 비어 있는 레이블이 됩니다. 레이블 자체는 동작을 바꾸지 않으며, 필터와 다른 도구가 읽습니다.',
    },
    more: {
      en: 'Labels pick out groups of containers, `docker ps --filter label=com.example.team=web`, and configure tools such as Traefik. They add to the labels of the image and override those with the same key. Keys in reverse domain form avoid clashes. Quote a value with backticks, as Traefik rules have them, in single quotes, or the shell runs what is between them. Labels of an existing container cannot be changed.',
      ko: '`docker ps --filter label=com.example.team=web` 명령처럼 컨테이너를 묶어 고를 때 쓰고, Traefik 같은 도구의 설정으로도 씁니다. 이미지의 레이블에 더해지며, 키가 같으면 이미지의 값보다 우선합니다. 키를 도메인을 뒤집은 형식으로 쓰면 이름이 겹치지 않습니다. Traefik 규칙처럼 백틱이 든 값은 작은따옴표로 묶어야 하며, 그러지 않으면 셸이 백틱 사이의 내용을 실행합니다. 이미 만든 컨테이너의 레이블은 바꿀 수 없습니다.',
    },
    example: '--label com.example.team=web',
  },
  {
    long: 'label-file',
    type: 'host-path',
    repeatable: true,
    doc: {
      en: 'Reads labels from a file on the machine where docker is called, one `KEY=VALUE` a line; `--label` overrides them.',
      ko: 'docker를 실행하는 컴퓨터의 파일에서 레이블을 읽습니다. 한 줄에 `KEY=VALUE` 항목을 하나씩 쓰며, `--label` 옵션이 우선합니다.',
    },
    example: '--label-file ./labels.txt',
  },
  {
    long: 'log-driver',
    type: 'log-driver',
    doc: {
      en: 'Chooses where the output of the container goes. Without it the default of the daemon applies, mostly `json-file`.',
      ko: '컨테이너의 출력을 어디에 보낼지 고릅니다. 생략하면 데몬의 기본값이 적용되며, 대개 `json-file` 드라이버입니다.',
    },
    more: {
      en: 'The driver collects only what the main process writes to its standard output and error; log files in the container are not seen. With `none`, `docker logs` shows nothing. A remote driver such as `syslog` or `fluentd` may stop a container from starting when its server is not reachable. The choice is fixed for the life of the container; `docker info` shows the default of the daemon.',
      ko: '드라이버는 주 프로세스가 표준 출력과 표준 오류에 쓴 내용만 모으며, 컨테이너 안의 로그 파일은 보지 않습니다. `none` 드라이버를 쓰면 `docker logs` 명령에 아무것도 나오지 않습니다. `syslog`, `fluentd` 같은 원격 드라이버는 서버에 연결할 수 없으면 컨테이너가 시작되지 않을 수 있습니다. 한 번 정하면 컨테이너가 삭제될 때까지 바꿀 수 없으며, 데몬의 기본값은 `docker info` 명령으로 확인합니다.',
    },
    example: '--log-driver local',
  },
  {
    long: 'log-opt',
    type: 'log-option',
    repeatable: true,
    doc: {
      en: 'Sets an option of the logging driver, `KEY=VALUE`. Which keys exist depends on the driver.',
      ko: '로깅 드라이버의 옵션을 `KEY=VALUE` 형식으로 설정합니다. 쓸 수 있는 키는 드라이버마다 다릅니다.',
    },
    more: {
      en: 'The `json-file` driver never rotates by default, and a talkative container can fill the disk: `--log-opt max-size=10m --log-opt max-file=3` keeps at most three files of 10 MB. `max-file` has an effect only together with `max-size`. `mode=non-blocking` keeps a slow driver from holding up the program, at the price of lost lines. To set it for all new containers, write `log-opts` into the configuration of the daemon.',
      ko: '`json-file` 드라이버는 기본적으로 로그를 순환하지 않으므로, 출력이 많은 컨테이너는 디스크를 가득 채울 수 있습니다. `--log-opt max-size=10m --log-opt max-file=3` 옵션을 주면 10 MB 파일을 최대 세 개까지만 보관합니다. `max-file` 키는 `max-size` 키와 함께 써야 효과가 있습니다. `mode=non-blocking` 값은 느린 드라이버 때문에 프로그램이 멈추지 않게 하지만 일부 로그를 잃을 수 있습니다. 새 컨테이너 전체에 적용하려면 데몬 설정의 `log-opts` 항목에 적습니다.',
    },
    example: '--log-opt max-size=10m --log-opt max-file=3',
  },
  {
    long: 'name',
    type: 'string',
    doc: {
      en: 'Names the container, so that commands such as `docker stop web` can address it. Without it docker makes up a name such as `brave_curie`.',
      ko: '`docker stop web` 같은 명령에서 쓸 컨테이너 이름을 정합니다. 생략하면 Docker가 `brave_curie` 같은 이름을 임의로 붙입니다.',
    },
    more: {
      en: '- At least two characters: letters, digits, `_`, `.` and `-`, the first one a letter or digit.\n- Unique on the host, stopped containers included. A second run with the same name fails with "Conflict" until `docker rm` removes the first; for a changeable name there is `docker rename`.\n- In a user-defined network the name is also the DNS name under which other containers reach it.\n- It stands before the image: `docker run nginx --name web` names nothing.',
      ko: '- 두 글자 이상이어야 하고 영문자, 숫자, `_`, `.`, `-` 문자를 쓸 수 있으며, 첫 글자는 영문자나 숫자여야 합니다.\n- 중지된 컨테이너까지 포함하여 호스트에서 하나뿐이어야 합니다. 같은 이름으로 다시 실행하면 기존 컨테이너를 `docker rm` 명령으로 삭제하기 전까지 "Conflict" 오류가 납니다. 이름은 `docker rename` 명령으로 바꿀 수 있습니다.\n- 사용자 정의 네트워크에서는 다른 컨테이너가 접속할 때 쓰는 DNS 이름이 됩니다.\n- 이미지 앞에 써야 합니다. `docker run nginx --name web` 명령으로는 이름이 붙지 않습니다.',
    },
    example: '--name web',
  },
  {
    long: 'platform',
    type: 'single-platform',
    doc: {
      en: 'Takes the variant of the image for this operating system and processor, `OS/ARCHITECTURE[/VARIANT]`, in place of the one that fits the host.',
      ko: '호스트에 맞는 이미지 대신 지정한 운영 체제와 프로세서용 이미지를 사용합니다. 값은 `OS/ARCHITECTURE[/VARIANT]` 형식입니다.',
    },
    more: {
      en: 'On a computer with an ARM processor, such as a Mac with Apple silicon, `--platform linux/amd64` runs images that exist only for Intel. It needs emulation: Docker Desktop brings it along, on Linux QEMU has to be installed, or the container ends with "exec format error". Emulated programs are much slower, and some do not work. If an image of another platform is already on the host under this tag, it is pulled anew.',
      ko: 'Apple 실리콘 Mac처럼 ARM 프로세서를 쓰는 컴퓨터에서 `--platform linux/amd64` 옵션을 주면 Intel용으로만 나온 이미지를 실행할 수 있습니다. 에뮬레이션이 필요합니다. Docker Desktop에는 포함되어 있지만 Linux에서는 QEMU를 설치해야 하며, 없으면 컨테이너가 "exec format error" 오류로 종료됩니다. 에뮬레이션된 프로그램은 훨씬 느리고 동작하지 않는 경우도 있습니다. 같은 태그의 다른 플랫폼 이미지가 호스트에 있으면 다시 내려받습니다.',
    },
    example: '--platform linux/amd64',
  },
  {
    long: 'pull',
    type: 'pull-policy',
    default: 'missing',
    since: '20.10',
    doc: {
      en: 'Decides whether docker asks the registry for the image first: `always`, `missing` or `never`. With `missing`, an image that is on the host is used even if the registry has a newer one under the same tag.',
      ko: '먼저 레지스트리에서 이미지를 확인할지를 `always`, `missing`, `never` 값 중 하나로 정합니다. `missing` 값에서는 레지스트리에 같은 태그의 새 이미지가 있어도 호스트에 있는 이미지를 사용합니다.',
    },
    example: '--pull always',
  },
  {
    long: 'quiet',
    short: 'q',
    type: 'switch',
    since: '23.0',
    doc: {
      en: 'Hides the progress output while the image is pulled. The output of the container and the printed container ID stay as they are.',
      ko: '이미지를 내려받는 동안 진행 상황을 출력하지 않습니다. 컨테이너의 출력과 컨테이너 ID는 그대로 출력됩니다.',
    },
  },
  {
    long: 'restart',
    type: 'restart-policy',
    default: 'no',
    doc: {
      en: 'Says whether the daemon starts the container again when it ends or when the daemon itself starts: `no`, `on-failure[:N]`, `always` or `unless-stopped`.',
      ko: '컨테이너가 종료되거나 데몬이 시작될 때 컨테이너를 다시 시작할지를 `no`, `on-failure[:N]`, `always`, `unless-stopped` 값 중 하나로 정합니다.',
    },
    more: {
      en: '- `on-failure:3` tries at most three times, and only after an exit status other than 0.\n- `always` also starts a container again that you have stopped, as soon as the daemon restarts; `unless-stopped` leaves it stopped and is the better choice for most services.\n- `docker stop` does stop the container, whatever the policy.\n- Between attempts docker waits, from 100 ms on twice as long each time, up to one minute.\n- It cannot be combined with `--rm`. Change it later with `docker update --restart`.\n- A failing health check does not trigger it: only the end of the process counts.',
      ko: '- `on-failure:3` 값은 종료 코드가 0이 아닐 때만, 최대 세 번까지 다시 시작합니다.\n- `always` 값은 직접 중지한 컨테이너도 데몬이 다시 시작되면 함께 시작합니다. `unless-stopped` 값은 중지한 상태를 유지하므로 대부분의 서비스에 더 알맞습니다.\n- 어떤 정책이든 `docker stop` 명령을 실행하면 컨테이너는 중지됩니다.\n- 재시도 간격은 100 ms에서 시작하여 매번 두 배로 늘어나며 최대 1분입니다.\n- `--rm` 옵션과 함께 쓸 수 없습니다. 나중에 `docker update --restart` 명령으로 바꿀 수 있습니다.\n- 헬스 체크 실패로는 다시 시작되지 않으며, 프로세스가 종료되어야 적용됩니다.',
    },
    example: '--restart unless-stopped',
  },
  {
    long: 'rm',
    type: 'switch',
    doc: {
      en: 'Removes the container and its anonymous volumes as soon as it ends. Named volumes and bind mounts stay.',
      ko: '컨테이너가 종료되면 컨테이너와 익명 볼륨을 자동으로 삭제합니다. 이름 있는 볼륨과 바인드 마운트는 남습니다.',
    },
    more: {
      en: 'It suits one-off commands, tests and shells, which otherwise fill `docker ps -a` and keep their names taken. The logs go with the container, so leave it out while searching for the cause of a crash. With `-d` the daemon does the removing, even when the terminal is long closed. `docker stop` ends the container and thereby removes it. It cannot be combined with `--restart`.',
      ko: '한 번만 실행하는 명령이나 테스트, 셸에 알맞습니다. 이 옵션이 없으면 종료된 컨테이너가 `docker ps -a` 목록에 쌓이고 이름도 계속 차지합니다. 로그도 컨테이너와 함께 사라지므로 비정상 종료의 원인을 찾는 동안에는 쓰지 않습니다. `-d` 옵션과 함께 쓰면 터미널을 닫은 뒤에도 데몬이 삭제합니다. `docker stop` 명령으로 중지해도 삭제됩니다. `--restart` 옵션과 함께 쓸 수 없습니다.',
    },
    example: '--rm -it',
  },
  {
    long: 'stop-signal',
    type: 'signal',
    doc: {
      en: 'Sets the signal that `docker stop` sends first, by name or number. Without it the `STOPSIGNAL` of the image applies, else SIGTERM.',
      ko: '`docker stop` 명령이 먼저 보낼 시그널을 이름이나 번호로 정합니다. 생략하면 이미지의 `STOPSIGNAL` 설정이, 그것도 없으면 SIGTERM이 적용됩니다.',
    },
    example: '--stop-signal SIGINT',
  },
  {
    long: 'stop-timeout',
    type: 'int',
    doc: {
      en: 'Sets how many seconds `docker stop` waits for the container to end before it kills it; `-1` waits without limit. Without it, 10 seconds for Linux containers and 30 for Windows ones.',
      ko: '`docker stop` 명령이 컨테이너의 종료를 몇 초 동안 기다린 뒤 강제로 종료할지 정합니다. `-1` 값은 제한 없이 기다립니다. 생략하면 Linux 컨테이너는 10초, Windows 컨테이너는 30초입니다.',
    },
    example: '--stop-timeout 60',
  },
  {
    long: 'tty',
    short: 't',
    type: 'switch',
    doc: {
      en: 'Gives the container a pseudo terminal (TTY), so that shells show a prompt and programs use colors and line editing. Mostly used together with `-i`.',
      ko: '컨테이너에 가상 터미널(TTY)을 할당하여 셸이 프롬프트를 표시하고 프로그램이 색상과 줄 편집을 쓸 수 있게 합니다. 대개 `-i` 옵션과 함께 씁니다.',
    },
    more: {
      en: '- In cron, CI and behind a pipe there is no terminal, and `-it` fails with "the input device is not a TTY". Leave out `-t` there.\n- A terminal merges standard error into standard output and ends lines with CR LF: leave it out when a file or program takes the output.\n- Without `-i` you see the prompt but cannot type.\n- With `-d`, `-t` keeps a shell alive in the background: `-dit`.',
      ko: '- cron이나 CI, 파이프 뒤에는 터미널이 없으므로 `-it` 옵션을 쓰면 "the input device is not a TTY" 오류가 납니다. 이런 곳에서는 `-t` 옵션을 뺍니다.\n- 터미널은 표준 오류를 표준 출력과 합치고 줄 끝을 CR LF로 바꾸므로, 출력을 파일이나 프로그램이 받을 때는 쓰지 않습니다.\n- `-i` 옵션 없이 쓰면 프롬프트는 보이지만 입력할 수 없습니다.\n- `-d` 옵션과 함께 `-dit` 형태로 쓰면 셸이 백그라운드에서 종료되지 않고 유지됩니다.',
    },
    example: '-it',
  },
  {
    long: 'workdir',
    short: 'w',
    type: 'container-path',
    doc: {
      en: 'Sets the directory in which the command starts, as an absolute path in the container. It replaces `WORKDIR` of the image and is created when it does not exist.',
      ko: '명령이 시작될 디렉터리를 컨테이너 안의 절대 경로로 지정합니다. 이미지의 `WORKDIR` 설정을 대신하며, 디렉터리가 없으면 새로 만듭니다.',
    },
    more: {
      en: 'Together with a bind mount it runs a tool on the current directory: `docker run --rm -v "$PWD":/app -w /app node:22 npm test`. The path is one of the container, so `-w "$PWD"` fits only if the same path is mounted. A directory that docker creates belongs to root, and a program with another `--user` cannot write there.',
      ko: '바인드 마운트와 함께 쓰면 현재 디렉터리에서 도구를 실행할 수 있습니다. 예를 들어 `docker run --rm -v "$PWD":/app -w /app node:22 npm test` 형식으로 씁니다. 컨테이너 안의 경로이므로 `-w "$PWD"` 값은 같은 경로에 마운트했을 때만 맞습니다. Docker가 만든 디렉터리는 root 소유이므로 `--user` 옵션으로 다른 사용자를 지정한 프로그램은 쓸 수 없습니다.',
    },
    example: '-w /app',
  },
];
