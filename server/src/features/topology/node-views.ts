// Containers and stores of a topology as nodes of its drawing.
import type { Span } from '../../base/span';
import { pick, type Locale, type Text } from '../../base/text';
import type { TopologyNode } from '../../protocol/topology-view';
import type { Made, Topology, TopologyContainer, TopologyNetwork, TopologyStore } from './topology';
import { networkTitle, ruleSentences, words } from './topology-words';

type Node = TopologyNode<Span>;

/** One node for each container in its first network, and a ghost in each further one. */
export function containerNodes(topology: Topology, locale: Locale): Node[] {
  const networks = new Map(topology.networks.map((network) => [network.id, network]));
  return topology.containers.flatMap((container) => {
    const joined = container.networks.flatMap(({ network }) => networks.get(network) ?? []);
    const own = containerNode(container, joined, locale);
    const box = joined[0]?.id ?? borrowedBox(topology, container);
    const ghosts = container.networks.slice(1).map(({ network, span }): Node => ({
      ...own,
      id: ghostId(container.id, network),
      kind: 'ghost',
      box: network,
      place: span,
      lines: [pick(words.alsoIn, locale)],
    }));
    return [box === undefined ? own : { ...own, box }, ...ghosts];
  });
}

export function ghostId(container: string, network: string): string {
  return `${container}@${network}`;
}

/** A container that uses the network stack of another is drawn beside it. */
function borrowedBox({ edges, containers }: Topology, { id }: TopologyContainer): string | undefined {
  const edge = edges.find((other) => other.kind === 'stack' && other.from === id);
  const lender = edge?.kind === 'stack' ? edge.to : undefined;
  return containers.find((other) => other.id === lender)?.networks[0]?.network;
}

function containerNode(
  container: TopologyContainer,
  joined: readonly TopologyNetwork[],
  locale: Locale,
): Node {
  const say = (text: Text): string => pick(text, locale);
  const { name, image, networks } = container;
  const aliases = [...new Set(networks.flatMap((membership) => membership.aliases))];
  const marks = [
    ...(image === undefined ? [words.external] : []),
    ...(container.waiting ? [words.waiting] : []),
    ...(container.temporary ? [words.temporary] : []),
    ...(container.portsIgnored ? [words.portsIgnored] : []),
  ].map(say);
  const fate = standingMarks(container, locale);
  const title = name ?? say(words.noName);
  return {
    id: container.id,
    kind: image === undefined ? 'external' : 'container',
    title,
    lines: [
      ...(image ? [image] : []),
      ...(aliases.length > 0 ? [`= ${aliases.join(', ')}`] : []),
      ...marks,
      ...fate,
    ],
    ...standing(container),
    description: sentences(
      title,
      image ? { en: `Image ${image}.`, ko: `이미지: ${image}.` } : undefined,
      marks.length > 0 ? `${marks.join(', ')}.` : undefined,
      joined.length > 0
        ? { en: `Networks: ${titles(joined, 'en')}.`, ko: `네트워크: ${titles(joined, 'ko')}.` }
        : undefined,
      aliases.length > 0
        ? { en: `Also called ${aliases.join(', ')}.`, ko: `별칭: ${aliases.join(', ')}.` }
        : undefined,
      ...joined.map(({ kind }) => ruleSentences[kind]).slice(0, 1),
      ...standingTexts(container),
    )(locale),
  };

  function titles(of: readonly TopologyNetwork[], language: Locale): string {
    return of.map((network) => networkTitle(network)[language]).join(', ');
  }
}

export function storeNode(store: TopologyStore, locale: Locale): Node {
  const kind = pick(words[store.kind], locale);
  return {
    id: store.id,
    kind: store.kind,
    title: store.kind === 'anonymous' ? kind : store.name,
    lines: [store.kind === 'anonymous' ? store.name : kind, ...standingMarks(store, locale)],
    ...standing(store),
    description: sentences(`${store.name}: ${kind}`, ...standingTexts(store))(locale),
  };
}

/** What is drawn of everything that a script makes. */
export function standing({ span, certain, removal }: Made): Pick<Node, 'place' | 'maybe' | 'removed'> {
  return { place: span, maybe: !certain, removed: removal !== undefined };
}

/** The same in a few words. */
export function standingMarks({ certain, removal }: Made, locale: Locale): string[] {
  return [...(certain ? [] : [words.maybe]), ...(removal ? [words.removed] : [])].map((text) =>
    pick(text, locale),
  );
}

export function standingTexts({ certain, removal }: Made): Text[] {
  return [...(certain ? [] : [words.maybeText]), ...(removal ? [words.removedText] : [])];
}

/** The first part as a title, then sentences. */
export function sentences(
  title: string,
  ...parts: readonly (Text | string | undefined)[]
): (locale: Locale) => string {
  return (locale) =>
    [
      `${title}.`,
      ...parts
        .filter((part) => part !== undefined)
        .map((part) => (typeof part === 'string' ? part : part[locale])),
    ].join(' ');
}
