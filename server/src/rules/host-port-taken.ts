// Two containers that are both to run and publish the same port of the host.
import type { Creation, HostPorts } from '../model/container-creation';
import type { Script } from '../model/script';
import { stepsOf, type Step } from '../model/script-flow';
import { partSpan } from '../model/word-places';
import { isCertain, isFailureExpected, isInBackground, isSequence } from './judged-steps';
import { dropConcerned, ending } from './name-fate';
import { defineStepRule, type ScriptFinding } from './script-rule';

interface Data {
  readonly port: number;
  readonly holder: string;
}

export const hostPortTaken = defineStepRule<Data>({
  id: 'host-port-taken',
  severity: 'warning',
  title: { en: 'Host port already taken', ko: '이미 사용 중인 호스트 포트' },
  why: {
    en: 'On one address of the host only one container can have a port. An earlier command of the script starts a container in the background with this port, and nothing stops it before this command, which therefore fails with `port is already allocated`; the new container is created all the same but does not start. Choose another port before the colon, such as `8081:80`.',
    ko: '호스트의 한 주소에서 포트 하나는 컨테이너 하나만 사용할 수 있습니다. 스크립트의 앞선 명령이 같은 포트로 컨테이너를 백그라운드에서 시작하고 그 뒤로 중지하는 명령이 없으므로, 이 명령은 `port is already allocated` 오류로 실패합니다. 이때 새 컨테이너는 만들어지기만 하고 시작되지 않습니다. `8081:80`처럼 콜론 앞에 다른 포트를 지정합니다.',
  },
  examples: [
    {
      bad: 'docker run -d --name web -p 8080:80 nginx:1.29\ndocker run -d --name api -p <|>8080:3000<|> my-api:1.0',
      good: 'docker run -d --name web -p 8080:80 nginx:1.29\ndocker run -d --name api -p 8081:3000 my-api:1.0',
    },
  ],
  message: ({ port, holder }) => ({
    en: `Port ${String(port)} of the host is already taken by the container \`${holder}\`, which still runs here.`,
    ko: `호스트의 ${String(port)} 포트는 아직 실행 중인 \`${holder}\` 컨테이너가 이미 사용하고 있습니다.`,
  }),
  check: findTaken,
});

function* findTaken(script: Script): Iterable<ScriptFinding<Data>> {
  const holders = new Map<number, Step>();
  const running = new Map<string, Step>();
  for (const step of stepsOf(script)) {
    dropConcerned(step, ending, running);
    const { creation } = step.effects;
    if (!creation?.starts) continue;
    for (const ports of creation.ports) {
      const holder = holders.get(ports.first);
      const name = holder?.effects.creation?.name?.text;
      if (!holder || name === undefined || running.get(name) !== holder) continue;
      if (!isTaken(script, holder, step, ports)) continue;
      const span = partSpan(step.command.site, ports.at);
      yield { at: step.command, span, data: { port: ports.first, holder: name } };
    }
    for (const { first } of creation.ports) holders.set(first, step);
    if (creation.name) running.set(creation.name.text, step);
  }
}

/** The holder surely got the port, and the step wants the same. */
function isTaken(script: Script, holder: Step, step: Step, wanted: HostPorts): boolean {
  const [first, second] = [holder.effects.creation, step.effects.creation];
  if (!first?.detached || !publishes(first) || !second || !publishes(second)) return false;
  if (!first.ports.some((ports) => collide(ports, wanted)) || !areTwo(first, second)) return false;
  if (!isCertain(holder) || !isCertain(step)) return false;
  if (!isSequence(script, holder, step)) return false;
  return ![holder, step].some((one) => isFailureExpected(script, one)) && !isInBackground(script, holder);
}

/** With `--network host` or `none` nothing is published; with a network of the user's own all is as on the bridge. */
function publishes({ flagsKnown, network }: Creation): boolean {
  return flagsKnown && (network.kind === 'default' || network.kind === 'named');
}

/** Two containers of one name are another mistake, and without names they may be alternatives in a list of examples. */
function areTwo(first: Creation, second: Creation): boolean {
  return first.name !== undefined && second.name !== undefined && first.name.text !== second.name.text;
}

/** Only mappings that begin with the same port are compared; of ranges it is the usual case. */
function collide(a: HostPorts, b: HostPorts): boolean {
  if (a.first !== b.first || a.protocol !== b.protocol) return false;
  return a.address === undefined || b.address === undefined || a.address === b.address;
}
