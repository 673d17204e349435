// From a file to what it sets up: its commands are read in order, as if every branch were taken.
import { shift, type Span } from '../../base/span';
import type { SitedText } from '../../hosts/types';
import { isOn, lastUse } from '../../model/flag-state';
import type { Invocation } from '../../model/invocation';
import { runsElsewhere } from '../../model/remote-wrappers';
import { scriptOf, type ScriptCommand } from '../../model/script';
import { literalVariables } from '../../model/script-variables';
import { certainties } from './certainty';
import { containerPlan, plannedNetwork, type ContainerPlan } from './container-plan';
import { nameEdges, type Speaker } from './name-edges';
import { partReader, type PartReader, type ReadPart } from './read-part';
import type { Topology, TopologyContainer } from './topology';
import { TopologyDraft, type Stand } from './topology-draft';

/** A command with everything that reading it takes. */
interface Reading {
  readonly command: ScriptCommand;
  readonly invocation: Invocation;
  readonly read: PartReader;
  readonly stand: Stand;
}

export function readTopology(file: SitedText): Topology {
  const { commands } = scriptOf(file);
  const lookUp = literalVariables(file);
  const certain = certainties(file, commands);
  const draft = new TopologyDraft();
  const speakers: Speaker[] = [];
  for (const [index, command] of commands.entries()) {
    const { invocation, site, offset } = command;
    const words = site.words.at(-1)?.span.end ?? 0;
    const stand = { span: shift({ start: 0, end: words }, offset), certain: certain[index] === true };
    const reading = { command, invocation, read: partReader(command, lookUp), stand };
    if (invocation.help) continue;
    const speaker = readCommand(reading, draft);
    if (speaker) speakers.push(speaker);
  }
  const topology = draft.finish();
  return { ...topology, edges: [...topology.edges, ...nameEdges(topology, speakers)] };
}

/** Undefined for commands that run no program in a container. */
function readCommand(reading: Reading, draft: TopologyDraft): Speaker | undefined {
  const { invocation, stand } = reading;
  const { path } = invocation.command.spec;
  const name = path.join(' ');
  if (isElsewhere(reading)) {
    if (changes.has(name)) draft.addUnseen({ kind: 'elsewhere', span: stand.span });
    return undefined;
  }
  switch (name) {
    case 'container run':
    case 'container create':
      return speakerOf(reading, readContainer(reading, draft));
    case 'container exec': {
      const [container] = namesOf(reading, 'container');
      return container?.known ? speakerOf(reading, { name: container.text }) : undefined;
    }
    case 'compose up':
    case 'compose create':
    case 'compose run':
    case 'compose start':
      draft.addUnseen({ kind: 'compose', span: stand.span });
      return undefined;
    case 'service create':
    case 'stack deploy':
      draft.addUnseen({ kind: 'swarm', span: stand.span });
      return undefined;
    default:
      readChange(name, reading, draft);
      return undefined;
  }
}

function speakerOf({ command, stand }: Reading, who: Speaker['who']): Speaker {
  return { who, command, certain: stand.certain };
}

const changes: ReadonlySet<string> = new Set([
  'compose up',
  'container create',
  'container run',
  'network connect',
  'network create',
  'service create',
  'stack deploy',
  'volume create',
]);

/** On another machine or for another engine than the other commands. */
function isElsewhere({ command: { site }, invocation }: Reading): boolean {
  if (runsElsewhere(site)) return true;
  return invocation.outerFlags.some(
    ({ flag, scope }) => scope.path.length === 0 && (flag.long === 'host' || flag.long === 'context'),
  );
}

function readContainer(reading: Reading, draft: TopologyDraft): TopologyContainer {
  const { invocation, read, stand } = reading;
  const plan = containerPlan(invocation, read, stand.span);
  const container = draft.addContainer(plan, plan.name?.span ?? stand.span, stand);
  for (const network of plan.networks) {
    const { id } = draft.network(network, { ...stand, span: network.span ?? stand.span });
    container.networks.push({
      network: id,
      aliases: network.aliases,
      span: network.span ?? container.span,
    });
  }
  for (const { kind, name, target, readOnly, span } of plan.mounts) {
    const store = draft.store({ kind, name }, { ...stand, span });
    const edge = { kind: 'mount', container: container.id, store: store.id, target, readOnly } as const;
    draft.addEdge({ ...edge, span, certain: stand.certain });
  }
  container.portsIgnored = publishPorts(plan, container, draft, stand);
  for (const { kind, name, alias, span } of plan.references) {
    const to = draft.mention(name, { ...stand, span }).id;
    const from = container.id;
    if (kind === 'link')
      draft.addEdge({
        kind,
        from,
        to,
        span,
        certain: stand.certain,
        ...(alias === undefined ? {} : { alias }),
      });
    else draft.addEdge({ kind, from, to, span, certain: stand.certain });
  }
  return container;
}

/** True where the network of the container has no ports to publish. */
function publishPorts(
  { ports, networks, references }: ContainerPlan,
  { id }: TopologyContainer,
  draft: TopologyDraft,
  { certain }: Stand,
): boolean {
  const ignored =
    references.some(({ kind }) => kind === 'stack') ||
    networks.some(({ kind }) => kind === 'host' || kind === 'none');
  if (ignored) return ports.length > 0;
  for (const port of ports) draft.addEdge({ kind: 'publish', container: id, certain, ...port });
  return false;
}

function namesOf(
  { invocation, read }: Reading,
  kind: 'container' | 'network' | 'new-name' | 'volume',
): ReadPart[] {
  return invocation.operands.filter(({ spec }) => spec?.kind === kind).map(read);
}

/** What happens to networks, volumes and to containers that are there. Only what surely happens takes anything away. */
function readChange(command: string, reading: Reading, draft: TopologyDraft): void {
  const { invocation, read, stand } = reading;
  switch (command) {
    case 'network create': {
      const [operand] = invocation.operands;
      if (!operand) return;
      const { text, span } = read(operand);
      const driver = lastUse(invocation, 'driver')?.value;
      const traits = driver ? { driver: read(driver).text } : {};
      draft.createNetwork(text, { ...stand, span }, { internal: isOn(invocation, 'internal'), ...traits });
      return;
    }
    case 'volume create': {
      const operand = invocation.operands[0] ?? lastUse(invocation, 'name')?.value;
      if (!operand) return;
      const { text, span } = read(operand);
      draft.store({ kind: 'volume', name: text }, { ...stand, span });
      return;
    }
    case 'network connect':
      connect(reading, draft);
      return;
    default:
      if (stand.certain) takeAway(command, reading, draft);
  }
}

function connect(reading: Reading, draft: TopologyDraft): void {
  const { invocation, read, stand } = reading;
  const [[network], [container]] = [namesOf(reading, 'network'), namesOf(reading, 'container')];
  if (!network || !container?.known) return;
  const { id } = draft.network(plannedNetwork(network), { ...stand, span: network.span });
  const aliases = invocation.flags
    .filter(({ flag }) => flag.long === 'alias')
    .flatMap(({ value }) => (value ? [read(value).text] : []));
  const { networks } = draft.mention(container.text, { ...stand, span: container.span });
  if (networks.every((membership) => membership.network !== id))
    networks.push({ network: id, aliases, span: network.span });
}

function takeAway(command: string, reading: Reading, draft: TopologyDraft): void {
  const { stand } = reading;
  const each = (kind: 'container' | 'network' | 'volume', act: (name: string, span: Span) => void): void => {
    for (const { text, known, span } of namesOf(reading, kind)) if (known) act(text, span);
  };
  switch (command) {
    case 'container rm':
      each('container', (name, span) => draft.removeContainer(name, span));
      return;
    case 'network rm':
      each('network', (name, span) => draft.removeNetwork(name, span));
      return;
    case 'volume rm':
      each('volume', (name, span) => draft.removeStore(name, span));
      return;
    case 'container rename': {
      const [[from], [to]] = [namesOf(reading, 'container'), namesOf(reading, 'new-name')];
      if (from?.known && to?.known) draft.rename(from.text, to.text);
      return;
    }
    case 'network disconnect': {
      const [[network], [container]] = [namesOf(reading, 'network'), namesOf(reading, 'container')];
      if (!network?.known || !container?.known) return;
      const { kind, name } = plannedNetwork(network);
      const left = draft.mention(container.text, stand);
      left.networks = left.networks.filter((membership) => membership.network !== `network:${kind}:${name}`);
    }
  }
}
