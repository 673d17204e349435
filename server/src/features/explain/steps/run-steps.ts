// What docker run and create do, in order.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { isOn, lastUse, usesOf } from '../../../model/flag-state';
import type { Invocation } from '../../../model/invocation';
import { parseImageRef } from '../../../model/values/image-ref';
import { withoutSecrets } from '../../../model/secrets';
import { parseNetwork } from '../../../model/values/network';
import { meaningOf } from '../../hover/values/meaning';
import { innerCommand, valueOf, valuesOf, writtenOperand } from './written';

/** Whether it only creates the container. */
type Kind = 'run' | 'create';

export function runSteps(invocation: Invocation, kind: Kind): Text[] {
  return [
    ...prepareSteps(invocation),
    pullStep(invocation),
    createStep(invocation),
    networkStep(invocation),
    ...meaningSteps(invocation, 'volume'),
    ...meaningSteps(invocation, 'mount'),
    ...meaningSteps(invocation, 'tmpfs'),
    ...publishSteps(invocation),
    ...(kind === 'create' ? [waitingStep(invocation)] : [startStep(invocation), attachStep(invocation)]),
    endStep(invocation, kind),
  ];
}

/** What the client reads on this side before it asks the daemon. */
function prepareSteps(invocation: Invocation): Text[] {
  const files = valuesOf(invocation, 'env-file');
  return files === undefined
    ? []
    : [
        {
          en: `The client reads variables from ${files}.`,
          ko: `클라이언트가 ${files} 파일에서 환경 변수를 읽습니다.`,
        },
      ];
}

function pullStep(invocation: Invocation): Text {
  const operand = invocation.operands.find(({ spec }) => spec?.kind === 'image');
  if (!operand)
    return {
      en: 'The name of the image is missing, so docker stops here.',
      ko: '이미지 이름이 없으므로 Docker가 여기서 멈춥니다.',
    };
  const image = writtenOperand(invocation, operand);
  const { registry } = parseImageRef(operand.text);
  const from = registry && operand.fixed ? codeSpan(registry.text) : 'Docker Hub';
  switch (lastUse(invocation, 'pull')?.value?.text) {
    case 'always':
      return {
        en: `The daemon asks ${from} for the newest ${image} and pulls what has changed.`,
        ko: `데몬이 ${from} 레지스트리에 최신 ${image} 이미지를 묻고, 바뀐 부분을 내려받습니다.`,
      };
    case 'never':
      return {
        en: `The daemon looks for the image ${image} on its machine; if it is not there, docker stops with an error.`,
        ko: `데몬이 자기 컴퓨터에서 ${image} 이미지를 찾습니다. 없으면 오류로 끝납니다.`,
      };
    default:
      return {
        en: `The daemon looks for the image ${image} on its machine. Only if it is missing, it is pulled from ${from}.`,
        ko: `데몬이 자기 컴퓨터에서 ${image} 이미지를 찾습니다. 없을 때만 ${from} 레지스트리에서 내려받습니다.`,
      };
  }
}

function createStep(invocation: Invocation): Text {
  const name = valueOf(invocation, 'name');
  const limits = ['memory', 'cpus', 'pids-limit'].flatMap((long) => valueOf(invocation, long) ?? []);
  const variables = usesOf(invocation, 'env').length;
  const named: Text = name
    ? { en: `a container with the name ${name}`, ko: `${name} 이름의 컨테이너` }
    : { en: 'a container with a random name', ko: '임의의 이름을 붙인 컨테이너' };
  const limited: Text =
    limits.length > 0
      ? { en: `, with the limits ${limits.join(', ')}`, ko: ` (자원 제한: ${limits.join(', ')})` }
      : { en: '', ko: '' };
  const given: Text =
    variables > 0
      ? {
          en: ` It gets ${String(variables)} environment variable${variables > 1 ? 's' : ''}.`,
          ko: ` 환경 변수 ${String(variables)}개를 전달합니다.`,
        }
      : { en: '', ko: '' };
  return {
    en: `The daemon creates ${named.en}: the read-only image with a thin writable layer on top${limited.en}.${given.en}`,
    ko: `데몬이 ${named.ko}를 만듭니다. 읽기 전용 이미지 위에 얇은 쓰기 레이어를 얹은 것입니다${limited.ko}.${given.ko}`,
  };
}

function networkStep(invocation: Invocation): Text {
  const uses = networkUses(invocation);
  const modes = uses.map((value) => parseNetwork(value.text).mode);
  if (modes.includes('host'))
    return {
      en: 'It gets no network of its own: it uses the network of the host, with the ports of the host.',
      ko: '자체 네트워크 없이 호스트의 네트워크와 포트를 그대로 사용합니다.',
    };
  if (modes.includes('none'))
    return {
      en: 'It is connected to no network: it reaches nothing and nothing reaches it.',
      ko: '어떤 네트워크에도 연결되지 않아 안팎으로 통신할 수 없습니다.',
    };
  const container = uses.map((value) => parseNetwork(value.text).container?.text).find(Boolean);
  if (container !== undefined)
    return {
      en: `It joins the network of the container ${codeSpan(container)}, which must be running.`,
      ko: `실행 중인 ${codeSpan(container)} 컨테이너의 네트워크를 함께 사용합니다.`,
    };
  const names = uses.map(({ text }) => codeSpan(parseNetwork(text).name?.text ?? text)).join(', ');
  if (names === '' || modes.every((mode) => mode !== 'named'))
    return {
      en: 'It is connected to the default bridge, where containers reach each other by IP address only.',
      ko: '기본 bridge 네트워크에 연결됩니다. 여기서는 컨테이너끼리 IP 주소로만 통신합니다.',
    };
  return {
    en: `It is connected to the network ${names}, which must exist. Other containers there find it by its name.`,
    ko: `이미 만들어 둔 ${names} 네트워크에 연결됩니다. 같은 네트워크의 다른 컨테이너는 이름으로 이 컨테이너를 찾습니다.`,
  };
}

function networkUses(invocation: Invocation): readonly { readonly text: string }[] {
  return [...usesOf(invocation, 'network'), ...usesOf(invocation, 'net')].flatMap(({ value }) => value ?? []);
}

/** One step for each value whose meaning is known; the others as written. */
function meaningSteps(invocation: Invocation, long: string): Text[] {
  return usesOf(invocation, long).flatMap(({ flag, value }): Text[] => {
    if (!value) return [];
    const meaning = value.fixed ? meaningOf(flag.type, value.text) : undefined;
    const shown = codeSpan(withoutSecrets(value.text));
    return [meaning ?? { en: `It mounts ${shown}.`, ko: `${shown} 마운트를 연결합니다.` }];
  });
}

function publishSteps(invocation: Invocation): Text[] {
  const modes = networkUses(invocation).map((value) => parseNetwork(value.text).mode);
  const ports = usesOf(invocation, 'publish');
  if (ports.length === 0 && !isOn(invocation, 'publish-all')) return [];
  if (modes.includes('host') || modes.includes('none'))
    return [
      {
        en: 'Published ports have no effect with this network: docker ignores them.',
        ko: '이 네트워크에서는 포트 게시가 효과가 없으므로 Docker가 무시합니다.',
      },
    ];
  const all: Text[] = isOn(invocation, 'publish-all')
    ? [
        {
          en: 'Each port that the image exposes gets a free port of the host.',
          ko: '이미지가 노출하는 포트마다 호스트의 빈 포트를 하나씩 연결합니다.',
        },
      ]
    : [];
  const each = ports.flatMap(({ flag, value }): Text[] => {
    const meaning = value?.fixed ? meaningOf(flag.type, value.text) : undefined;
    const shown = codeSpan(value?.text ?? '');
    return value ? [meaning ?? { en: `It publishes ${shown}.`, ko: `${shown} 포트를 게시합니다.` }] : [];
  });
  return [...each, ...all];
}

function startStep(invocation: Invocation): Text {
  const command = innerCommand(invocation);
  const program = valueOf(invocation, 'entrypoint');
  if (program !== undefined)
    return {
      en: `It starts the program ${program}${command === undefined ? '' : ` with the arguments ${command}`}, in place of the image's entry point.`,
      ko: `이미지의 엔트리포인트 대신 ${program} 프로그램을 ${command === undefined ? '' : `${command} 인자와 함께 `}시작합니다.`,
    };
  return command === undefined
    ? { en: 'It starts the program that the image names.', ko: '이미지에 지정된 프로그램을 시작합니다.' }
    : {
        en: `It starts ${command}, in place of the image's own command. An entry point of the image gets it as arguments.`,
        ko: `이미지의 기본 명령 대신 ${command} 명령을 시작합니다. 이미지에 엔트리포인트가 있으면 그 인자로 전달됩니다.`,
      };
}

function attachStep(invocation: Invocation): Text {
  if (isOn(invocation, 'detach'))
    return {
      en: 'docker prints the ID of the container and returns at once; the container goes on in the background.',
      ko: 'docker 명령은 컨테이너 ID를 출력하고 바로 끝나며, 컨테이너는 백그라운드에서 계속 실행됩니다.',
    };
  if (isOn(invocation, 'interactive') && isOn(invocation, 'tty'))
    return {
      en: 'Your terminal becomes that of the container: you type into it until its program ends.',
      ko: '터미널이 컨테이너에 연결되어 프로그램이 끝날 때까지 컨테이너 안에 입력할 수 있습니다.',
    };
  return {
    en: 'docker shows the output of the container and waits until its program ends; its exit code becomes that of the command.',
    ko: 'docker 명령은 컨테이너의 출력을 보여 주며 프로그램이 끝날 때까지 기다립니다. 프로그램의 종료 코드가 명령의 종료 코드가 됩니다.',
  };
}

function waitingStep(invocation: Invocation): Text {
  const name = valueOf(invocation, 'name') ?? codeSpan('CONTAINER_ID');
  return {
    en: `docker prints the ID. Nothing runs yet: \`docker start\` with ${name} starts it.`,
    ko: `docker 명령은 컨테이너 ID를 출력합니다. 아직 실행되지 않으며, ${name} 컨테이너에 \`docker start\` 명령을 쓰면 시작합니다.`,
  };
}

function endStep(invocation: Invocation, kind: Kind): Text {
  const policy = lastUse(invocation, 'restart')?.value?.text;
  if (isOn(invocation, 'rm'))
    return {
      en: 'When its program ends, the container is removed together with its anonymous volumes (`--rm`).',
      ko: '프로그램이 끝나면 컨테이너와 익명 볼륨이 함께 삭제됩니다(`--rm`).',
    };
  if (policy !== undefined && policy !== 'no' && policy !== '')
    return {
      en: `When its program ends, the policy ${codeSpan(policy)} decides whether the daemon starts it again.`,
      ko: `프로그램이 끝나면 ${codeSpan(policy)} 정책에 따라 데몬이 다시 시작할지 정합니다.`,
    };
  const first =
    kind === 'create'
      ? { en: 'Once started and ended', ko: '시작한 프로그램이 끝나면' }
      : { en: 'When its program ends', ko: '프로그램이 끝나면' };
  return {
    en: `${first.en}, the stopped container stays with its name, logs and files until \`docker rm\`.`,
    ko: `${first.ko} 컨테이너는 이름, 로그, 파일과 함께 멈춘 채로 남습니다. 지우려면 \`docker rm\` 명령을 씁니다.`,
  };
}
