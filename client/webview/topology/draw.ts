// Draws a layout as SVG: boxes, then edges, then nodes, each with what it is called.
import type { TopologyNode, TopologyPart, TopologyView } from '../../../server/src/protocol/topology-view';
import { lidOf, metrics, type Layout, type PlacedEdge } from './layout';
import type { Point, Rect } from './rects';
import { edgeEnd, edgePath, markers, nodeShape } from './shapes';
import { svg } from './svg';
import { summary, texts } from './texts';

/** A part that the keyboard leads to. */
export interface Stop {
  readonly element: SVGGElement;
  readonly middle: Point;
}

export interface Drawing {
  readonly picture: SVGSVGElement;
  /** Boxes, each with its nodes, then the other nodes; behind each node the edges that go out from it. */
  readonly stops: readonly Stop[];
}

/** @param go called with the place of a part that was chosen */
export function draw<Place>(
  layout: Layout<Place>,
  { locale, boxes, nodes }: TopologyView<Place>,
  go: (place: Place) => void,
): Drawing {
  const { width, height, host } = layout;
  const containers = nodes.filter(({ kind }) => kind === 'container' || kind === 'external');
  const picture = svg('svg', {
    class: 'topology',
    role: 'group',
    'aria-label': summary(boxes.length, containers.length)[locale],
    viewBox: `0 0 ${String(Math.ceil(width))} ${String(Math.ceil(height))}`,
    width: Math.ceil(width),
    height: Math.ceil(height),
  });
  const drawnBoxes = layout.boxes.map(({ box, rect }) => ({
    id: box.id,
    stop: partElement(
      box,
      { kind: `box ${box.kind}`, seen: [box.title, box.rule], rect },
      boxContent(rect, box.title, box.rule),
      go,
    ),
  }));
  const drawnNodes = layout.nodes.map(({ node, rect }) => ({
    id: node.id,
    box: node.box,
    stop: partElement(
      node,
      { kind: `node ${node.kind}`, seen: [node.title, ...node.lines], rect },
      [...nodeShape(node, rect), ...nodeText(rect, node)],
      go,
    ),
  }));
  const drawnEdges = layout.edges.map((edge) => ({ from: edge.edge.from, stop: edgeStop(edge, go) }));
  const withEdges = ({ id, stop }: { readonly id: string; readonly stop: Stop }): Stop[] => [
    stop,
    ...drawnEdges.filter(({ from }) => from === id).map((drawn) => drawn.stop),
  ];
  picture.append(
    markers(),
    hostElement(host, texts.host[locale]),
    ...drawnBoxes.map(({ stop }) => stop.element),
    ...drawnEdges.map(({ stop }) => stop.element),
    ...drawnNodes.map(({ stop }) => stop.element),
  );
  const stops = [
    ...drawnBoxes.flatMap(({ id, stop }) => [
      stop,
      ...drawnNodes.filter(({ box }) => box === id).flatMap(withEdges),
    ]),
    ...drawnNodes.filter(({ box }) => box === undefined).flatMap(withEdges),
  ];
  return { picture, stops };
}

function hostElement({ x, y, width, height }: Rect, name: string): SVGElement {
  return svg(
    'g',
    { class: 'machine', 'aria-hidden': 'true' },
    svg('rect', { class: 'shape', x, y, width, height, rx: 10 }),
    svg('text', { class: 'title', x: x + metrics.padding, y: y + metrics.titleHeight }, name),
  );
}

function partElement<Place>(
  { id, description, maybe, removed, place }: TopologyPart<Place>,
  { kind, seen, rect }: { readonly kind: string; readonly seen: readonly string[]; readonly rect: Rect },
  content: readonly SVGElement[],
  go: (place: Place) => void,
): Stop {
  const state = `${maybe ? ' maybe' : ''}${removed ? ' removed' : ''}`;
  const element = svg(
    'g',
    {
      class: kind + state,
      'data-id': id,
      role: place ? 'button' : 'img',
      tabindex: -1,
      // Called by what is seen of it, so that it can be spoken to; all else comes after.
      'aria-label': seen.join(' '),
      'aria-description': description,
    },
    svg('title', {}, description),
    // Blanks keep the words apart for those who read the text of the whole.
    ...content.flatMap((part) => [part, ' ']),
  );
  if (place) leadTo(element, () => go(place));
  // Boxes are chosen by their title, so that arrows from one box to the next do not skip what is in them.
  return {
    element,
    middle: { x: rect.x + Math.min(rect.width / 2, 60), y: rect.y + Math.min(rect.height / 2, 20) },
  };
}

function leadTo(element: SVGGElement, go: () => void): void {
  element.addEventListener('click', go);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  });
}

function boxContent({ x, y, width, height }: Rect, title: string, rule: string): SVGElement[] {
  const left = x + metrics.padding;
  return [
    svg('rect', { class: 'shape', x, y, width, height, rx: 8 }),
    svg('text', { class: 'title', x: left, y: y + metrics.titleHeight }, title),
    svg('text', { class: 'line', x: left, y: y + metrics.titleHeight + metrics.lineHeight }, rule),
  ];
}

function nodeText<Place>({ x, y, width }: Rect, node: TopologyNode<Place>): SVGElement[] {
  const { title, lines } = node;
  const middle = x + width / 2;
  const first = y + metrics.padding + 13 + lidOf(node);
  return [
    svg('text', { class: 'title middle', x: middle, y: first }, title),
    ...lines.map((line, index) =>
      svg('text', { class: 'line middle', x: middle, y: first + (index + 1) * metrics.lineHeight }, line),
    ),
  ];
}

/** An edge is reached at its label, and called by it where it has one. */
function edgeStop<Place>({ edge, points, label }: PlacedEdge<Place>, go: (place: Place) => void): Stop {
  const { id, kind, description, place } = edge;
  const end = edgeEnd(edge);
  const state = `${edge.maybe ? ' maybe' : ''}${edge.broken ? ' broken' : ''}`;
  const element = svg(
    'g',
    {
      class: `edge ${kind}${state}`,
      'data-id': id,
      role: place ? 'button' : 'img',
      tabindex: -1,
      'aria-label': edge.label === '' ? description : edge.label,
      'aria-description': edge.label === '' ? undefined : description,
    },
    svg('title', {}, description),
    svg('path', {
      class: 'shape',
      d: edgePath(points),
      'marker-end': end === undefined ? undefined : `url(#${end})`,
    }),
    ...(edge.label === ''
      ? []
      : [svg('text', { class: 'label middle', x: label.x, y: label.y + 4 }, edge.label)]),
  );
  if (place) leadTo(element, () => go(place));
  return { element, middle: label };
}
