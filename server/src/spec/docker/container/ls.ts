// docker container ls, which is docker ps.
import type { CommandSpec } from '../../types';

export const containerLs: CommandSpec = {
  path: ['container', 'ls'],
  aliases: [['ps'], ['container', 'list'], ['container', 'ps']],
  usage: '[OPTIONS]',
  summary: { en: 'Lists containers.', ko: '컨테이너 목록을 표시합니다.' },
  doc: {
    en: 'Shows running containers with ID, image, command, age, status, published ports and name. Stopped containers appear only with `-a`, so this is where to look for one that ended at once: its status tells the exit code. `-q` prints the IDs alone, to hand them to another command; `--filter` narrows the list and `--format` chooses the columns.',
    ko: '실행 중인 컨테이너의 ID, 이미지, 명령, 생성 시각, 상태, 게시된 포트, 이름을 보여 줍니다. 중지된 컨테이너는 `-a` 옵션을 주어야 나오므로, 시작하자마자 끝난 컨테이너도 이 옵션으로 찾습니다. 상태 열에 종료 코드가 표시됩니다. `-q` 옵션은 ID만 출력하여 다른 명령에 넘기기 좋고, `--filter` 옵션으로 목록을 좁히거나 `--format` 옵션으로 열을 고를 수 있습니다.',
  },
  pitfalls: [
    {
      en: 'The name filter matches a part of the name: `name=web` also finds `my-web-1`. For one exact name write `name=^/web$`.',
      ko: '이름 필터는 이름의 일부만 같아도 일치합니다. `name=web` 필터는 `my-web-1` 컨테이너도 찾습니다. 정확한 이름 하나만 찾으려면 `name=^/web$` 형식으로 적습니다.',
    },
    {
      en: 'A column such as `0.0.0.0:8080->80/tcp` is a published port; a lone `80/tcp` is only exposed and cannot be reached from the host by that number.',
      ko: '`0.0.0.0:8080->80/tcp` 표시는 게시된 포트입니다. `80/tcp` 표시만 있으면 노출 선언만 된 것이므로 호스트에서 그 번호로 접속할 수 없습니다.',
    },
  ],
  examples: [
    {
      code: 'docker ps -a --filter status=exited',
      doc: {
        en: 'Lists the containers that have ended, with their exit codes.',
        ko: '종료된 컨테이너와 그 종료 코드를 나열합니다.',
      },
    },
    {
      code: "docker ps --format 'table {{.Names}}\\t{{.Image}}\\t{{.Ports}}'",
      doc: {
        en: 'Shows only name, image and ports of the running containers.',
        ko: '실행 중인 컨테이너의 이름, 이미지, 포트만 표시합니다.',
      },
    },
    {
      code: "docker ps -aq --filter 'name=^/test-' | xargs -r docker rm -f",
      doc: {
        en: 'Deletes all containers whose name begins with `test-`.',
        ko: '이름이 `test-` 문자열로 시작하는 컨테이너를 모두 삭제합니다.',
      },
    },
  ],
  seeAlso: ['container inspect', 'container logs', 'container rm', 'container stats'],
  concepts: ['clean-up'],
  operands: [],
  flags: [
    {
      long: 'all',
      short: 'a',
      type: 'switch',
      doc: {
        en: 'Lists containers in every state: created, exited, paused, dead. Without it only running ones are shown.',
        ko: '생성만 된 것, 종료된 것, 일시 중지된 것을 포함하여 모든 상태의 컨테이너를 표시합니다. 이 옵션이 없으면 실행 중인 것만 표시합니다.',
      },
      more: {
        en: 'A container that seems to be missing after `docker run -d` is usually in this list with a status such as `Exited (1)`: its main process has ended, and `docker logs` tells why. A `status` filter such as `status=exited` implies this option; others, for example `exited=1` or `name=web`, do not.',
        ko: '`docker run -d` 명령 뒤에 사라진 것처럼 보이는 컨테이너는 대개 이 목록에 `Exited (1)` 같은 상태로 남아 있습니다. 주 프로세스가 끝난 것이므로 `docker logs` 명령으로 원인을 확인합니다. `status=exited` 형태의 상태 필터를 쓰면 이 옵션을 준 것과 같지만, `exited=1`, `name=web` 같은 다른 필터는 그렇지 않습니다.',
      },
      example: '-a',
    },
    {
      long: 'filter',
      short: 'f',
      type: 'filter',
      repeatable: true,
      doc: {
        en: 'Lists only containers that match `KEY=VALUE`. The same key twice means either value, different keys must all match.',
        ko: '`KEY=VALUE` 조건에 맞는 컨테이너만 표시합니다. 같은 키를 두 번 쓰면 둘 중 하나만 맞아도 되고, 서로 다른 키는 모두 맞아야 합니다.',
      },
      more: {
        en: '- `name`, `id`: a part of the name or ID (regular expressions work)\n- `status`: `created`, `restarting`, `running`, `removing`, `paused`, `exited` or `dead`\n- `exited`: an exit code, such as `exited=137`\n- `label`: `label=KEY` or `label=KEY=VALUE`\n- `ancestor`: made from this image or one built on it\n- `network`, `volume`: connected to the network, mounting the volume or path\n- `publish`, `expose`: a port such as `8080` or `80/tcp`\n- `health`: `starting`, `healthy`, `unhealthy` or `none`\n- `before`, `since`: created before or after another container',
        ko: '- `name`, `id`: 이름이나 ID의 일부(정규식 사용 가능)\n- `status`: `created`, `restarting`, `running`, `removing`, `paused`, `exited`, `dead` 중 하나\n- `exited`: `exited=137` 형태의 종료 코드\n- `label`: `label=KEY` 또는 `label=KEY=VALUE`\n- `ancestor`: 이 이미지 또는 이를 바탕으로 빌드한 이미지로 만든 컨테이너\n- `network`, `volume`: 연결된 네트워크, 마운트한 볼륨이나 경로\n- `publish`, `expose`: `8080`, `80/tcp` 형태의 포트\n- `health`: `starting`, `healthy`, `unhealthy`, `none` 중 하나\n- `before`, `since`: 다른 컨테이너보다 먼저 또는 나중에 만든 컨테이너',
      },
      example: '--filter status=exited',
    },
    {
      long: 'format',
      type: 'format',
      doc: {
        en: 'Prints each container with a Go template such as `{{.Names}}`, as `json`, or as `table` with chosen columns.',
        ko: '각 컨테이너를 `{{.Names}}` 형태의 Go 템플릿이나 `json` 형식, 또는 열을 고른 `table` 형식으로 출력합니다.',
      },
      more: {
        en: 'Fields: `.ID`, `.Image`, `.Command`, `.CreatedAt`, `.RunningFor`, `.Ports`, `.State`, `.Status`, `.Size`, `.Names`, `.Labels`, `.Mounts`, `.Networks`, and `{{.Label "KEY"}}` for one label. Put the template in single quotes, so that the shell leaves braces, `$` and `\\t` alone. `json` prints one object a line, which `jq` reads well.',
        ko: '쓸 수 있는 필드는 `.ID`, `.Image`, `.Command`, `.CreatedAt`, `.RunningFor`, `.Ports`, `.State`, `.Status`, `.Size`, `.Names`, `.Labels`, `.Mounts`, `.Networks` 등이며, 레이블 하나는 `{{.Label "KEY"}}` 형태로 적습니다. 셸이 중괄호나 `$`, `\\t` 문자를 바꾸지 않도록 템플릿은 작은따옴표로 감쌉니다. `json` 형식은 한 줄에 객체 하나를 출력하므로 `jq` 도구로 읽기 좋습니다.',
      },
      example: "--format '{{.Names}}: {{.Status}}'",
    },
    {
      long: 'last',
      short: 'n',
      type: 'int',
      default: '-1',
      doc: {
        en: 'Shows the given number of containers created last, in any state. `-1` sets no limit.',
        ko: '상태와 관계없이 가장 최근에 만든 컨테이너를 지정한 개수만큼 표시합니다. `-1` 값은 제한이 없음을 뜻합니다.',
      },
      example: '-n 5',
    },
    {
      long: 'latest',
      short: 'l',
      type: 'switch',
      doc: {
        en: 'Shows only the container created last, whatever its state; the same as `-n 1`.',
        ko: '상태와 관계없이 가장 최근에 만든 컨테이너 하나만 표시합니다. `-n 1` 옵션과 같습니다.',
      },
      example: '-lq',
    },
    {
      long: 'no-trunc',
      type: 'switch',
      doc: {
        en: 'Prints container IDs, commands and mounts in full length.',
        ko: '컨테이너 ID와 명령, 마운트를 줄이지 않고 모두 출력합니다.',
      },
    },
    {
      long: 'quiet',
      short: 'q',
      type: 'switch',
      doc: {
        en: 'Prints only container IDs, one a line, as input for other commands.',
        ko: '다른 명령에 넘길 수 있도록 컨테이너 ID만 한 줄에 하나씩 출력합니다.',
      },
      more: {
        en: 'In `docker stop $(docker ps -q)` the outer command fails with an error when the list is empty. `docker ps -q | xargs -r docker stop` does nothing in that case (`-r` is the default of `xargs` on macOS). In cmd.exe there is no `$( )`; use PowerShell or a `for /f` loop there.',
        ko: '`docker stop $(docker ps -q)` 명령은 목록이 비어 있으면 바깥 명령이 오류로 끝납니다. `docker ps -q | xargs -r docker stop` 명령은 이때 아무 일도 하지 않습니다(macOS의 `xargs` 명령은 `-r` 동작이 기본입니다). cmd.exe에는 `$( )` 문법이 없으므로 PowerShell을 쓰거나 `for /f` 반복문을 사용합니다.',
      },
      example: '-aq',
    },
    {
      long: 'size',
      short: 's',
      type: 'switch',
      doc: {
        en: 'Adds a column with the space the container has written and, as “virtual”, that space together with its image. Computing it can take a while.',
        ko: '컨테이너가 기록한 크기와, 여기에 이미지를 더한 크기(virtual)를 보여 주는 열을 추가합니다. 계산에 시간이 걸릴 수 있습니다.',
      },
    },
  ],
};
