// The container that a run or create makes: its name, its network, the ports of the host it takes, and how long it stays.
import { isOn, knowsAllFlags, lastUse, usesOf } from './flag-state';
import type { Invocation, WordPart } from './invocation';
import type { KnownName, ReadName } from './known-name';
import { parseNetwork } from './values/network';
import { parsePublishedPort, type PortProtocol } from './values/published-port';

/** The default bridge; a network that users make; the stack of the host or of another container; or not known. */
export type CreationNetwork =
  | { readonly kind: 'default' | 'borrowed' | 'unknown' }
  | { readonly kind: 'named'; readonly name: KnownName };

/** Ports of the host that are taken as long as the container runs. */
export interface HostPorts {
  readonly first: number;
  readonly last: number;
  readonly protocol: PortProtocol;
  /** Left out for all addresses of the host. */
  readonly address?: string;
  /** Where the mapping stands. */
  readonly at: WordPart;
}

export interface Creation {
  /** All flags are written; where they are not, what is not seen may still be given. */
  readonly flagsKnown: boolean;
  /** Left out where none is given and where it is not known. */
  readonly name?: KnownName;
  /** A name is given, known or not. */
  readonly hasName: boolean;
  /** Run, not only created. */
  readonly starts: boolean;
  /** It goes on running while the script does. */
  readonly detached: boolean;
  /** It is removed as soon as it ends. */
  readonly removed: boolean;
  readonly network: CreationNetwork;
  /** Only mappings to ports that are certain; ranges from which docker picks a free port are left out. */
  readonly ports: readonly HostPorts[];
}

export function readCreation(invocation: Invocation, readName: ReadName): Creation {
  const starts = invocation.command.spec.path[1] === 'run';
  const nameUse = lastUse(invocation, 'name');
  const name = nameUse?.value && readName(nameUse.value);
  return {
    flagsKnown: knowsAllFlags(invocation),
    ...(name && name.text !== '' ? { name } : {}),
    hasName: nameUse !== undefined,
    starts,
    detached: starts && isOn(invocation, 'detach'),
    // A value of `--rm` that only the script knows may be true.
    removed: isOn(invocation, 'rm') || lastUse(invocation, 'rm')?.value?.fixed === false,
    network: readNetwork(invocation, readName),
    ports: readPorts(invocation, readName),
  };
}

function readNetwork(invocation: Invocation, readName: ReadName): CreationNetwork {
  const uses = invocation.flags.filter(({ flag }) => flag.long === 'network' || flag.long === 'net');
  const [use] = uses;
  if (!use) return { kind: 'default' };
  const value = use.value && readName(use.value);
  if (!value || uses.length > 1) return { kind: 'unknown' };
  const { mode, name } = parseNetwork(value.text);
  if (mode === 'bridge' || mode === 'default') return { kind: 'default' };
  if (mode !== 'named') return { kind: 'borrowed' };
  // The field form has the name somewhere inside, where it cannot be marked if variables stand before it.
  return name?.text === value.text ? { kind: 'named', name: value } : { kind: 'unknown' };
}

function readPorts(invocation: Invocation, readName: ReadName): HostPorts[] {
  return usesOf(invocation, 'publish').flatMap(({ value }): HostPorts[] => {
    const mapping = value && readName(value);
    if (!mapping) return [];
    const { hostIp, hostPort, containerPort, protocol, problem } = parsePublishedPort(mapping.text);
    if (!hostPort || !containerPort || !protocol || problem || hostPort.first === 0) return [];
    const picksOne = hostPort.first !== hostPort.last && containerPort.first === containerPort.last;
    if (picksOne) return [];
    const { first, last } = hostPort;
    const address = hostIp && hostIp.text !== '0.0.0.0' ? { address: hostIp.text } : {};
    return [{ first, last, protocol, ...address, at: mapping.at }];
  });
}
