// What the commands on existing containers do, in order: exec, logs, stop, kill, start, restart and rm.
import type { Text } from '../../../base/text';
import { isOn } from '../../../model/flag-state';
import type { Invocation } from '../../../model/invocation';
import { innerCommand, operandsOf, valueOf } from './written';

const noContainer: Text = { en: 'CONTAINER', ko: 'CONTAINER' };

function containersOf(invocation: Invocation): Text {
  const names = operandsOf(invocation, 'container');
  return names === undefined ? noContainer : { en: names, ko: names };
}

export function execSteps(invocation: Invocation): Text[] {
  const on = containersOf(invocation);
  const command = innerCommand(invocation) ?? '`COMMAND`';
  const user = valueOf(invocation, 'user');
  const directory = valueOf(invocation, 'workdir');
  const as: Text = user ? { en: ` as the user ${user}`, ko: ` ${user} 사용자로` } : { en: '', ko: '' };
  const where: Text = directory
    ? { en: ` in the directory ${directory}`, ko: ` ${directory} 디렉터리에서` }
    : { en: '', ko: '' };
  return [
    {
      en: `The daemon looks for the container ${on.en}. It must be running; if it is stopped or paused, docker stops with an error.`,
      ko: `데몬이 ${on.ko} 컨테이너를 찾습니다. 실행 중이어야 하며, 멈춰 있거나 일시 중지된 상태면 오류로 끝납니다.`,
    },
    {
      en: `It starts ${command} inside${as.en}${where.en}, beside the container's main program.`,
      ko: `컨테이너의 주 프로그램과 별도로${as.ko}${where.ko} ${command} 명령을 안에서 시작합니다.`,
    },
    isOn(invocation, 'detach')
      ? {
          en: 'docker returns at once; the command goes on in the container.',
          ko: 'docker 명령은 바로 끝나고, 안의 명령은 계속 실행됩니다.',
        }
      : isOn(invocation, 'interactive')
        ? {
            en: 'Your input goes to the command and its output comes back, until it ends.',
            ko: '입력이 안의 명령에 전달되고 출력이 돌아옵니다. 명령이 끝날 때까지 이어집니다.',
          }
        : {
            en: 'Its output is shown; your input is not passed on without `-i`.',
            ko: '출력을 보여 줍니다. `-i` 옵션이 없으므로 입력은 전달되지 않습니다.',
          },
    {
      en: 'When the command ends, the container goes on. The exit code of the command becomes that of docker.',
      ko: '안의 명령이 끝나도 컨테이너는 계속 실행됩니다. 명령의 종료 코드가 docker 명령의 종료 코드가 됩니다.',
    },
  ];
}

export function logsSteps(invocation: Invocation): Text[] {
  const on = containersOf(invocation);
  const [tail, since, until] = ['tail', 'since', 'until'].map((long) => valueOf(invocation, long));
  const limits = [
    tail && { en: `the last ${tail} lines`, ko: `마지막 ${tail}줄` },
    since && { en: `since ${since}`, ko: `${since} 이후` },
    until && { en: `until ${until}`, ko: `${until} 이전` },
  ].filter((limit): limit is Text => typeof limit === 'object');
  const part: Text =
    limits.length === 0
      ? { en: 'all that', ko: '전체 내용' }
      : { en: `${limits.map(({ en }) => en).join(', ')} of what`, ko: limits.map(({ ko }) => ko).join(', ') };
  return [
    {
      en: `The daemon opens the log that it keeps of the container ${on.en}, running or stopped.`,
      ko: `데몬이 보관하는 ${on.ko} 컨테이너의 로그를 엽니다. 멈춘 컨테이너도 됩니다.`,
    },
    {
      en: `It sends ${part.en} the main program has written. What went to the error output comes out on the error output.`,
      ko: `주 프로그램이 출력한 로그를 보냅니다(${part.ko}). 표준 오류로 나온 것은 표준 오류로 나옵니다.`,
    },
    isOn(invocation, 'follow')
      ? {
          en: 'It goes on with every new line until the container ends or you press Ctrl+C, which leaves the container running.',
          ko: '컨테이너가 끝나거나 Ctrl+C 키를 누를 때까지 새 로그를 계속 보여 줍니다. Ctrl+C 키를 눌러도 컨테이너는 계속 실행됩니다.',
        }
      : {
          en: 'Then docker ends; `-f` would wait for more.',
          ko: '그런 다음 docker 명령이 끝납니다. 계속 지켜보려면 `-f` 옵션을 씁니다.',
        },
  ];
}

export function stopSteps(invocation: Invocation): Text[] {
  const on = containersOf(invocation);
  const seconds = valueOf(invocation, 'timeout') ?? valueOf(invocation, 'time') ?? '`10`';
  const signal = valueOf(invocation, 'signal') ?? '`SIGTERM`';
  return [
    {
      en: `The daemon sends ${signal} to the main program of ${on.en}, unless the container names a signal of its own, and asks it to end so.`,
      ko: `데몬이 ${on.ko} 컨테이너의 주 프로그램에 ${signal} 시그널을 보내 끝내도록 요청합니다. 컨테이너에 따로 정한 시그널이 있으면 그것을 씁니다.`,
    },
    {
      en: `It waits up to ${seconds} seconds. A program that has not ended by then is killed with \`SIGKILL\`.`,
      ko: `최대 ${seconds}초 동안 기다립니다. 그때까지 끝나지 않으면 \`SIGKILL\` 시그널로 강제 종료합니다.`,
    },
    {
      en: 'The stopped container stays, with its name, files and logs; a restart policy does not start it again. `docker start` does, `docker rm` removes it.',
      ko: '멈춘 컨테이너는 이름, 파일, 로그와 함께 남으며 재시작 정책으로 다시 시작되지 않습니다. 다시 시작하려면 `docker start`, 지우려면 `docker rm` 명령을 씁니다.',
    },
  ];
}

export function killSteps(invocation: Invocation): Text[] {
  const on = containersOf(invocation);
  const signal = valueOf(invocation, 'signal');
  return [
    signal === undefined
      ? {
          en: `The daemon kills the main program of ${on.en} with \`SIGKILL\`: it can neither save nor tidy up.`,
          ko: `데몬이 ${on.ko} 컨테이너의 주 프로그램을 \`SIGKILL\` 시그널로 바로 종료합니다. 저장하거나 정리할 틈이 없습니다.`,
        }
      : {
          en: `The daemon sends the signal ${signal} to the main program of ${on.en}; what it does with it is up to the program.`,
          ko: `데몬이 ${on.ko} 컨테이너의 주 프로그램에 ${signal} 시그널을 보냅니다. 어떻게 처리할지는 프로그램에 달려 있습니다.`,
        },
    { en: 'docker does not wait for anything and returns.', ko: 'docker 명령은 기다리지 않고 끝납니다.' },
  ];
}

export function startSteps(invocation: Invocation): Text[] {
  const on = containersOf(invocation);
  return [
    {
      en: `The daemon starts ${on.en} again with everything that was given when it was created: ports, volumes, variables. A running one is left alone.`,
      ko: `데몬이 ${on.ko} 컨테이너를 만들 때 지정한 포트, 볼륨, 환경 변수 그대로 다시 시작합니다. 이미 실행 중이면 그대로 둡니다.`,
    },
    isOn(invocation, 'attach') || isOn(invocation, 'interactive')
      ? {
          en: 'Your terminal is connected to it until it ends.',
          ko: '컨테이너가 끝날 때까지 터미널이 연결됩니다.',
        }
      : {
          en: 'docker prints the name and returns; the container runs in the background.',
          ko: 'docker 명령은 이름을 출력하고 끝나며, 컨테이너는 백그라운드에서 실행됩니다.',
        },
  ];
}

export function restartSteps(invocation: Invocation): Text[] {
  const [first, second] = stopSteps(invocation);
  return [
    ...(first && second ? [first, second] : []),
    {
      en: 'It starts the same container again. A newer image is not taken: that needs a new container.',
      ko: '같은 컨테이너를 다시 시작합니다. 새 이미지는 적용되지 않으므로, 이미지를 바꾸려면 컨테이너를 새로 만들어야 합니다.',
    },
  ];
}

export function removeSteps(invocation: Invocation): Text[] {
  const on = containersOf(invocation);
  const forced = isOn(invocation, 'force');
  return [
    forced
      ? {
          en: `The daemon kills ${on.en} with \`SIGKILL\` where it still runs (\`-f\`).`,
          ko: `${on.ko} 컨테이너가 실행 중이면 데몬이 \`SIGKILL\` 시그널로 종료합니다(\`-f\`).`,
        }
      : {
          en: `The daemon makes sure that ${on.en} is not running; it refuses to remove a running container without \`-f\`.`,
          ko: `데몬이 ${on.ko} 컨테이너가 멈춰 있는지 확인합니다. 실행 중이면 \`-f\` 옵션 없이는 삭제를 거부합니다.`,
        },
    {
      en: 'It removes the container with its writable layer and its logs. Files that were not in a volume are lost; the image stays.',
      ko: '컨테이너를 쓰기 레이어, 로그와 함께 삭제합니다. 볼륨에 두지 않은 파일은 사라지고 이미지는 남습니다.',
    },
    isOn(invocation, 'volumes')
      ? {
          en: 'Its anonymous volumes are removed too; named ones stay.',
          ko: '익명 볼륨도 함께 삭제합니다. 이름 있는 볼륨은 남습니다.',
        }
      : {
          en: 'All its volumes stay, also anonymous ones, which nobody uses any more.',
          ko: '볼륨은 모두 남습니다. 아무도 쓰지 않게 된 익명 볼륨도 남습니다.',
        },
  ];
}
