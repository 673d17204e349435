// docker container kill.
import type { CommandSpec } from '../../types';

export const containerKill: CommandSpec = {
  path: ['container', 'kill'],
  aliases: [['kill']],
  destroys: true,
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: {
    en: 'Kills containers, or sends them a signal.',
    ko: '컨테이너를 강제 종료하거나 시그널을 보냅니다.',
  },
  doc: {
    en: 'Sends one signal to the main process of each container and does not wait: `SIGKILL` by default, which ends the process at once without any chance to save data or close connections. Use it when `docker stop` hangs. With `--signal` it also serves to tell a program something, for example to reload its configuration on `SIGHUP`.',
    ko: '각 컨테이너의 주 프로세스에 시그널을 하나 보내고 기다리지 않습니다. 기본은 `SIGKILL` 시그널이므로 프로세스는 데이터를 저장하거나 연결을 닫을 틈 없이 바로 끝납니다. `docker stop` 명령이 끝나지 않을 때 사용합니다. `--signal` 옵션을 주면 `SIGHUP` 시그널로 설정을 다시 읽게 하는 것처럼 프로그램에 신호를 전달하는 데에도 쓸 수 있습니다.',
  },
  pitfalls: [
    {
      en: 'A killed database may need to recover when it starts again. Try `docker stop`, with a longer `-t` if needed, first.',
      ko: '강제 종료된 데이터베이스는 다시 시작할 때 복구 과정이 필요할 수 있습니다. 먼저 `docker stop` 명령을 쓰고, 필요하면 `-t` 옵션으로 시간을 늘려 봅니다.',
    },
  ],
  examples: [
    {
      code: 'docker kill worker',
      doc: {
        en: 'Ends a container that does not react any more.',
        ko: '더 이상 반응하지 않는 컨테이너를 강제로 끝냅니다.',
      },
    },
    {
      code: 'docker kill --signal HUP web',
      doc: {
        en: 'Asks nginx to reload its configuration without a restart.',
        ko: '재시작 없이 nginx가 설정을 다시 읽게 합니다.',
      },
    },
  ],
  seeAlso: ['container stop', 'container restart', 'container rm'],
  concepts: ['signals-and-stopping'],
  operands: [
    {
      name: 'CONTAINER',
      kind: 'container',
      repeated: true,
      doc: {
        en: 'The running containers that get the signal, by name or ID.',
        ko: '시그널을 받을 실행 중인 컨테이너의 이름이나 ID입니다.',
      },
    },
  ],
  flags: [
    {
      long: 'signal',
      short: 's',
      type: 'signal',
      doc: {
        en: 'The signal to send in place of `SIGKILL`: a name with or without `SIG` (`SIGTERM`, `HUP`) or a number. What the program does then is up to the program; it may go on running.',
        ko: '`SIGKILL` 대신 보낼 시그널입니다. `SIG` 접두사가 있거나 없는 이름(`SIGTERM`, `HUP`) 또는 번호로 적습니다. 시그널을 받고 무엇을 할지는 프로그램이 정하므로 계속 실행될 수도 있습니다.',
      },
      more: {
        en: 'If the main process is a shell in the form `/bin/sh -c …`, the shell gets the signal and does not hand it on to the program. As process 1 of the container, a program ignores signals for which it has set no handler, except `SIGKILL`; an init process (`docker run --init`) helps there.',
        ko: '주 프로세스가 `/bin/sh -c …` 형태의 셸이면 시그널은 셸이 받고 프로그램에는 전달되지 않습니다. 컨테이너의 1번 프로세스인 프로그램은 `SIGKILL` 시그널을 빼고는 처리기를 등록하지 않은 시그널을 무시합니다. 이때는 init 프로세스(`docker run --init`)를 쓰면 됩니다.',
      },
      example: '--signal SIGTERM',
    },
  ],
};
