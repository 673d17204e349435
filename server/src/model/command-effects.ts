// What a docker command does to the containers and networks of its engine, as far as its words tell.
import { readCreation, type Creation } from './container-creation';
import { isOn } from './flag-state';
import type { Invocation } from './invocation';
import type { KnownName, ReadName } from './known-name';
import { operandName } from './operand-name';

/** What happens to the containers a command names: `wait` returns when they have ended, `use` leaves them as they are. */
export type ContainerAct = 'remove' | 'rename' | 'start' | 'stop' | 'use' | 'wait';
export type NetworkAct = 'create' | 'remove' | 'use';

export interface Mentions<Act> {
  readonly act: Act;
  readonly names: readonly KnownName[];
  /** It also concerns some whose names only the running script knows. */
  readonly others: boolean;
}

export interface Effects {
  /** Flags such as `--host` may send it to another engine. */
  readonly elsewhere: boolean;
  /** It may create, stop or remove containers that are not named in it: `compose`, `prune`, unknown commands. */
  readonly sweeps: boolean;
  readonly creation?: Creation;
  readonly containers?: Mentions<ContainerAct>;
  readonly networks?: Mentions<NetworkAct>;
}

export function readEffects(invocation: Invocation, readName: ReadName): Effects {
  const elsewhere = invocation.outerFlags.length > 0;
  if (invocation.help) return { elsewhere, sweeps: false };
  const { path } = invocation.command.spec;
  const name = path.join(' ');
  if (name === 'container run' || name === 'container create')
    return { elsewhere, sweeps: false, ...creationEffects(invocation, readName) };
  const act = name === 'container logs' && isOn(invocation, 'follow') ? 'wait' : containerActs.get(name);
  const networkAct = networkActs.get(name);
  return {
    elsewhere,
    sweeps: sweepingGroups.has(path[0] ?? '') || sweepingCommands.has(name),
    ...(act ? { containers: mentionsOf(invocation, 'container', act, readName) } : {}),
    ...(networkAct ? { networks: mentionsOf(invocation, 'network', networkAct, readName) } : {}),
  };
}

const containerActs: ReadonlyMap<string, ContainerAct> = new Map([
  ['container attach', 'wait'],
  ['container commit', 'use'],
  ['container diff', 'use'],
  ['container exec', 'use'],
  ['container export', 'use'],
  ['container inspect', 'use'],
  ['container kill', 'stop'],
  ['container logs', 'use'],
  ['container pause', 'use'],
  ['container port', 'use'],
  ['container rename', 'rename'],
  ['container restart', 'start'],
  ['container rm', 'remove'],
  ['container start', 'start'],
  ['container stats', 'use'],
  ['container stop', 'stop'],
  ['container top', 'use'],
  ['container unpause', 'start'],
  ['container update', 'use'],
  ['container wait', 'wait'],
  ['network connect', 'use'],
  ['network disconnect', 'use'],
]);

const networkActs: ReadonlyMap<string, NetworkAct> = new Map([
  ['network connect', 'use'],
  ['network create', 'create'],
  ['network disconnect', 'use'],
  ['network inspect', 'use'],
  ['network rm', 'remove'],
]);

/** The empty name is the root: a command that is unknown or made by the script. */
const sweepingGroups: ReadonlySet<string> = new Set([
  '',
  'checkpoint',
  'compose',
  'service',
  'stack',
  'swarm',
]);
const sweepingCommands: ReadonlySet<string> = new Set([
  'container',
  'container prune',
  'context use',
  'network',
  'system prune',
]);

function creationEffects(invocation: Invocation, readName: ReadName): Partial<Effects> {
  const creation = readCreation(invocation, readName);
  const { network } = creation;
  return {
    creation,
    networks: {
      act: 'use',
      names: network.kind === 'named' ? [network.name] : [],
      others: network.kind === 'unknown',
    },
  };
}

function mentionsOf<Act>(
  invocation: Invocation,
  kind: 'container' | 'network',
  act: Act,
  readName: ReadName,
): Mentions<Act> {
  const words = invocation.operands.filter((operand) => operandName(invocation, operand)?.kind === kind);
  const names = words.flatMap((operand) => readName(operand) ?? []);
  const { appendsArguments } = invocation.site;
  return { act, names, others: names.length < words.length || words.length === 0 || appendsArguments };
}
