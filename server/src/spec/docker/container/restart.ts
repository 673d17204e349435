// docker container restart.
import type { CommandSpec } from '../../types';

export const containerRestart: CommandSpec = {
  path: ['container', 'restart'],
  aliases: [['restart']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: { en: 'Stops containers and starts them again.', ko: '컨테이너를 중지한 뒤 다시 시작합니다.' },
  doc: {
    en: 'Does what `docker stop` and then `docker start` do: stop signal, 10 seconds of waiting, `SIGKILL` if needed, and a new start of the same container. Use it when a program must read a changed configuration file in a volume or bind mount. A container that is already stopped is started.',
    ko: '`docker stop` 명령에 이어 `docker start` 명령을 실행하는 것과 같습니다. 중지 시그널을 보내 10초를 기다리고, 필요하면 `SIGKILL` 시그널로 강제 종료한 다음 같은 컨테이너를 다시 시작합니다. 볼륨이나 바인드 마운트에 있는 설정 파일을 고친 뒤 프로그램이 다시 읽게 할 때 사용합니다. 이미 중지된 컨테이너라면 시작하기만 합니다.',
  },
  pitfalls: [
    {
      en: 'It does not take over a newer image, other environment variables or other ports: the container stays the same. To deploy a new version, remove it and run it again.',
      ko: '새 이미지나 바뀐 환경 변수, 포트는 반영되지 않으며 같은 컨테이너가 그대로 다시 실행됩니다. 새 버전을 배포하려면 컨테이너를 삭제하고 다시 실행해야 합니다.',
    },
  ],
  examples: [
    {
      code: 'docker restart web',
      doc: {
        en: 'Lets a web server read its changed configuration.',
        ko: '웹 서버가 변경된 설정을 다시 읽게 합니다.',
      },
    },
    {
      code: 'docker restart -t 5 worker',
      doc: {
        en: 'Waits at most 5 seconds for the process to end before it is killed and started anew.',
        ko: '프로세스가 끝나기를 최대 5초 기다린 뒤 강제 종료하고 새로 시작합니다.',
      },
    },
  ],
  seeAlso: ['container stop', 'container start', 'container update'],
  concepts: ['signals-and-stopping'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The containers to restart, by name or ID.',
        ko: '다시 시작할 컨테이너의 이름이나 ID입니다.',
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
        en: 'The signal that asks the process to end before the new start, in place of the container’s own stop signal; a name or a number.',
        ko: '다시 시작하기 전에 프로세스에 종료를 요청하는 시그널을 컨테이너의 중지 시그널 대신 지정합니다. 이름이나 번호로 적습니다.',
      },
      example: '--signal SIGHUP',
    },
    {
      long: 'time',
      type: 'int',
      hidden: true,
      deprecated: { since: '28.0', use: '--timeout' },
      doc: {
        en: 'What `--timeout` of `docker restart` was called before Docker 28; `-t` works in all versions.',
        ko: 'Docker 28 이전에 `docker restart` 명령의 `--timeout` 옵션을 부르던 이름입니다. `-t` 옵션은 모든 버전에서 동작합니다.',
      },
      example: '--time 5',
    },
    {
      long: 'timeout',
      short: 't',
      type: 'int',
      doc: {
        en: 'How many seconds the running process gets to end by itself before it is killed and the container starts again. 10 unless the container was created with `--stop-timeout`.',
        ko: '실행 중인 프로세스가 스스로 끝나도록 기다리는 시간(초)입니다. 이 시간이 지나면 강제 종료한 뒤 다시 시작합니다. 컨테이너를 만들 때 `--stop-timeout` 옵션을 주지 않았다면 10초입니다.',
      },
      example: '-t 5',
    },
  ],
};
