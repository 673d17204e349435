// docker container stop.
import type { CommandSpec } from '../../types';

export const containerStop: CommandSpec = {
  path: ['container', 'stop'],
  aliases: [['stop']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: 'Stops running containers.', ko: '실행 중인 컨테이너를 중지합니다.' },
  doc: {
    en: 'Asks the main process of each container to end: it sends the stop signal (`SIGTERM`, unless the image or `--stop-signal` names another one), waits 10 seconds, and kills the process with `SIGKILL` if it still runs. The stopped container keeps its name, its files and its logs: `docker start` brings it back, `docker rm` deletes it. The restart policy does not start it again at once; with `always` it comes back when the daemon restarts, with `unless-stopped` it does not.',
    ko: '각 컨테이너의 주 프로세스에 종료를 요청합니다. 먼저 중지 시그널(이미지나 `--stop-signal` 옵션이 다른 시그널을 정하지 않았다면 `SIGTERM`)을 보내고 10초를 기다린 다음, 그때까지 실행 중이면 `SIGKILL` 시그널로 강제 종료합니다. 중지된 컨테이너는 이름과 파일, 로그를 그대로 유지하므로 `docker start` 명령으로 다시 시작하거나 `docker rm` 명령으로 삭제할 수 있습니다. 재시작 정책이 있어도 바로 다시 시작되지는 않습니다. `always` 정책이면 데몬이 다시 시작될 때 함께 시작되고, `unless-stopped` 정책이면 중지된 채로 남습니다.',
  },
  pitfalls: [
    {
      en: 'Stopping does not free the name. `docker run --name web …` fails until the old `web` is removed with `docker rm`.',
      ko: '중지해도 이름은 계속 사용 중입니다. 이전 `web` 컨테이너를 `docker rm` 명령으로 삭제하기 전에는 `docker run --name web …` 명령이 실패합니다.',
    },
    {
      en: 'If every stop takes 10 seconds, the signal does not reach the program: often a shell is the main process. Use the JSON form of `CMD`, or start the program with `exec` in the script.',
      ko: '중지할 때마다 10초가 걸린다면 시그널이 프로그램에 전달되지 않는 것입니다. 흔히 셸이 주 프로세스일 때 그렇습니다. `CMD` 명령어를 JSON 형식으로 쓰거나, 스크립트에서 `exec` 명령으로 프로그램을 시작합니다.',
    },
  ],
  examples: [
    {
      code: 'docker stop web',
      doc: {
        en: 'Stops the container `web` and gives it 10 seconds to finish.',
        ko: '`web` 컨테이너를 중지하며, 정리할 시간으로 10초를 줍니다.',
      },
    },
    {
      code: 'docker stop -t 60 db',
      doc: {
        en: 'Gives a database one minute to write its data before it is killed.',
        ko: '데이터베이스가 데이터를 기록하도록 강제 종료 전에 1분을 기다립니다.',
      },
    },
    {
      code: 'docker ps -q | xargs -r docker stop',
      doc: {
        en: 'Stops all running containers, and does nothing where there are none.',
        ko: '실행 중인 컨테이너를 모두 중지하고, 하나도 없으면 아무 일도 하지 않습니다.',
      },
    },
  ],
  seeAlso: ['container start', 'container kill', 'container pause', 'container rm'],
  concepts: ['signals-and-stopping'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The containers to stop, by name or ID; several are stopped at the same time.',
        ko: '중지할 컨테이너의 이름이나 ID입니다. 여러 개를 적으면 동시에 중지합니다.',
      },
    },
  ],
  flags: [
    {
      long: 'signal',
      short: 's',
      type: 'signal',
      since: '23.0',
      doc: {
        en: 'Sends this signal first, in place of the one the container was created with. A name (`SIGINT`, `INT`) or a number; `SIGKILL` still follows when the time is over.',
        ko: '컨테이너를 만들 때 정해진 시그널 대신 이 시그널을 먼저 보냅니다. 이름(`SIGINT`, `INT`)이나 번호로 적으며, 대기 시간이 지나면 마찬가지로 `SIGKILL` 시그널이 이어집니다.',
      },
      example: '--signal SIGINT',
    },
    {
      long: 'time',
      type: 'int',
      hidden: true,
      deprecated: { since: '28.0', use: '--timeout' },
      doc: {
        en: 'The name `--timeout` had before Docker 28. The short form `-t` means the same in all versions.',
        ko: 'Docker 28 이전에 쓰던 `--timeout` 옵션의 이름입니다. 짧은 형태인 `-t` 옵션은 모든 버전에서 같은 뜻입니다.',
      },
      example: '--time 30',
    },
    {
      long: 'timeout',
      short: 't',
      type: 'int',
      doc: {
        en: 'How many seconds to wait after the stop signal before the process is killed. Without it the time the container was created with counts (`--stop-timeout`), else 10 seconds. `0` kills at once, `-1` waits without limit.',
        ko: '중지 시그널을 보낸 뒤 프로세스를 강제 종료하기까지 기다리는 시간(초)입니다. 지정하지 않으면 컨테이너를 만들 때 정한 시간(`--stop-timeout`)이 적용되고, 그것도 없으면 10초입니다. `0` 값은 바로 강제 종료하고, `-1` 값은 끝날 때까지 기다립니다.',
      },
      more: {
        en: 'The command returns as soon as the process has ended, so a long time costs nothing for programs that stop quickly. Databases and servers with open requests need more than 10 seconds. The long name `--timeout` exists since Docker 28; write `-t` in scripts that must run on older clients as well.',
        ko: '프로세스가 끝나면 명령도 바로 끝나므로, 빨리 종료되는 프로그램이라면 시간을 길게 주어도 손해가 없습니다. 데이터베이스나 처리 중인 요청이 있는 서버에는 10초로 부족할 수 있습니다. 긴 이름인 `--timeout` 옵션은 Docker 28부터 있으므로, 이전 클라이언트에서도 실행될 스크립트에는 `-t` 옵션을 씁니다.',
      },
      example: '-t 30',
    },
  ],
};
