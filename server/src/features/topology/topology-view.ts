// The drawing of a topology in one language: what stands in which box, and what leads where.
import type { Span } from '../../base/span';
import { pick, type Locale } from '../../base/text';
import type { TopologyBox, TopologyNode, TopologyView } from '../../protocol/topology-view';
import { edgeViews, localId, memberEdges, outsideId } from './edge-views';
import { containerNodes, sentences, standing, standingMarks, standingTexts, storeNode } from './node-views';
import type { Topology, TopologyNetwork, Unseen } from './topology';
import { networkTitle, rules, ruleSentences, unseenText, words } from './topology-words';

export function topologyView(topology: Topology, locale: Locale): TopologyView<Span> {
  const nodes = [
    ...containerNodes(topology, locale),
    ...topology.stores.map((store) => storeNode(store, locale)),
  ];
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  const edges = edgeViews(topology, (id) => titles.get(id) ?? '', locale);
  return {
    locale,
    boxes: topology.networks.map((network) => boxView(network, locale)),
    nodes: [...sourceNodes(edges, locale), ...nodes],
    edges: [...edges, ...memberEdges(topology, locale)],
    rules: [...new Set(topology.networks.map(({ kind }) => kind))].map((kind) => ({
      kind,
      text: pick(ruleSentences[kind], locale),
    })),
    notes: notes(topology.unseen, locale),
  };
}

function boxView(network: TopologyNetwork, locale: Locale): TopologyBox<Span> {
  const { kind, driver, created, internal, span, id } = network;
  const title = pick(networkTitle(network), locale);
  const traits = [
    ...(driver !== undefined && driver !== 'bridge' ? [driver] : []),
    ...(internal ? [pick(words.internal, locale)] : []),
    ...(kind === 'named' && !created ? [pick(words.noNetwork, locale)] : []),
  ];
  return {
    id,
    kind,
    title,
    rule: [pick(rules[kind], locale), ...traits, ...standingMarks(network, locale)].join(' · '),
    place: span,
    ...standing(network),
    description: sentences(
      title,
      ruleSentences[kind],
      traits.length > 0 ? `${traits.join(', ')}.` : undefined,
      ...standingTexts(network),
    )(locale),
  };
}

/** Where connections come from, if there are any. */
function sourceNodes(edges: readonly { readonly from: string }[], locale: Locale): TopologyNode<Span>[] {
  const used = new Set(edges.map(({ from }) => from));
  const node = (id: typeof localId | typeof outsideId, title: string, text: string): TopologyNode<Span> => ({
    id,
    kind: id,
    title,
    lines: [],
    maybe: false,
    removed: false,
    description: `${title}. ${text}.`,
  });
  return [
    node(outsideId, pick(words.outside, locale), pick(words.outsideText, locale)),
    node(localId, pick(words.local, locale), pick(words.localText, locale)),
  ].filter(({ id }) => used.has(id));
}

function notes(unseen: readonly Unseen[], locale: Locale): string[] {
  const kinds = [...new Set(unseen.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    pick(unseenText(kind, unseen.filter((other) => other.kind === kind).length), locale),
  );
}
