// What docker does with a command, in order: the registry of the commands that have steps of their own.
import { codeSpan } from '../../../base/markdown';
import type { Text } from '../../../base/text';
import { commandName } from '../../../model/command-name';
import type { Invocation } from '../../../model/invocation';
import { shownValue } from '../../shown-text';
import { buildSteps } from './build-steps';
import { downSteps, upSteps } from './compose-steps';
import {
  execSteps,
  killSteps,
  logsSteps,
  removeSteps,
  restartSteps,
  startSteps,
  stopSteps,
} from './container-steps';
import { pullSteps, pushSteps, removeImageSteps, tagSteps } from './image-steps';
import {
  connectSteps,
  createNetworkSteps,
  createVolumeSteps,
  disconnectSteps,
  removeNetworkSteps,
  removeVolumeSteps,
} from './network-steps';
import { pruneSteps } from './prune-steps';
import { runSteps } from './run-steps';

const known: ReadonlyMap<string, (invocation: Invocation) => Text[]> = new Map([
  ['buildx build', buildSteps],
  ['compose down', downSteps],
  ['compose up', upSteps],
  ['container create', (invocation) => runSteps(invocation, 'create')],
  ['container exec', execSteps],
  ['container kill', killSteps],
  ['container logs', logsSteps],
  ['container restart', restartSteps],
  ['container rm', removeSteps],
  ['container run', (invocation) => runSteps(invocation, 'run')],
  ['container start', startSteps],
  ['container stop', stopSteps],
  ['image pull', pullSteps],
  ['image push', pushSteps],
  ['image rm', removeImageSteps],
  ['image tag', tagSteps],
  ['network connect', connectSteps],
  ['network create', createNetworkSteps],
  ['network disconnect', disconnectSteps],
  ['network rm', removeNetworkSteps],
  ['volume create', createVolumeSteps],
  ['volume rm', removeVolumeSteps],
]);

/** Markdown; for commands without steps of their own, what any command comes to. */
export function stepsOfCommand(invocation: Invocation): Text[] {
  const { spec } = invocation.command;
  if (invocation.help || spec.group) return [helpStep];
  const own = known.get(spec.path.join(' '))?.(invocation) ?? pruneSteps(invocation);
  return [...engineStep(invocation), ...(own ?? plainSteps(invocation))];
}

const helpStep: Text = {
  en: 'docker prints help and does nothing else.',
  ko: 'docker 명령은 도움말만 출력하고 아무 작업도 하지 않습니다.',
};

/** Only where the command does not go to the usual engine. */
function engineStep(invocation: Invocation): Text[] {
  const use = invocation.outerFlags.findLast(({ flag }) => flag.long === 'host' || flag.long === 'context');
  if (!use?.value) return [];
  const where = codeSpan(shownValue(invocation, use));
  return [
    {
      en: `The client sends the request to ${where}: the daemon of that place does all of this on its machine.`,
      ko: `클라이언트가 ${where} 쪽에 요청을 보냅니다. 그곳의 데몬이 자기 컴퓨터에서 아래 작업을 합니다.`,
    },
  ];
}

function plainSteps(invocation: Invocation): Text[] {
  const { summary } = invocation.command.spec;
  return [
    {
      en: `The client reads the flags of ${codeSpan(commandName(invocation))} and checks them.`,
      ko: `클라이언트가 ${codeSpan(commandName(invocation))} 명령의 옵션을 읽고 검사합니다.`,
    },
    { en: summary.en, ko: summary.ko },
  ];
}
