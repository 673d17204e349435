// Where everything of a topology is drawn: boxes around nodes, edges with their labels. Knows no page.
import { Graph, layout as placeGraph } from '@dagrejs/dagre';
import type {
  TopologyBox,
  TopologyEdge,
  TopologyNode,
  TopologyView,
} from '../../../server/src/protocol/topology-view';
import { unseenEdges } from './unseen-edges';
import { boundsOf, middleOf, rimTowards, type Orientation, type Point, type Rect } from './rects';

/** How wide a text is, in pixels. */
export type Measure = (text: string, font: 'label' | 'line' | 'title') => number;

export interface PlacedEdge<Place> {
  readonly edge: TopologyEdge<Place>;
  readonly points: readonly Point[];
  /** The middle of its label. */
  readonly label: Point;
}

/** All in pixels; nothing has a negative place. */
export interface Layout<Place> {
  readonly width: number;
  readonly height: number;
  /** Around all but the outside. */
  readonly host: Rect;
  readonly boxes: readonly { readonly box: TopologyBox<Place>; readonly rect: Rect }[];
  readonly nodes: readonly { readonly node: TopologyNode<Place>; readonly rect: Rect }[];
  readonly edges: readonly PlacedEdge<Place>[];
}

export const metrics = { titleHeight: 18, lineHeight: 15, padding: 10, header: 36, labelHeight: 16, lid: 7 };
const margin = 14;

/** Above so many nodes a plainer way to rank them is taken, which does not take seconds. */
const manyNodes = 150;

/** The orientation in which the drawing can be shown larger in a pane of this size. */
export function bestLayout<Place>(
  view: TopologyView<Place>,
  pane: { readonly width: number; readonly height: number },
  measure: Measure,
): Layout<Place> {
  if (view.nodes.length > manyNodes) return layOut(view, 'LR', measure);
  const scaleOf = ({ width, height }: Layout<Place>): number =>
    Math.min(pane.width / width, pane.height / height);
  const [down, right] = [layOut(view, 'TB', measure), layOut(view, 'LR', measure)];
  return scaleOf(down) > scaleOf(right) ? down : right;
}

export function layOut<Place>(
  view: TopologyView<Place>,
  orientation: Orientation,
  measure: Measure,
): Layout<Place> {
  const graph = makeGraph(view, orientation, measure);
  placeGraph(graph, view.nodes.length > manyNodes ? { ranker: 'longest-path' } : {});
  const nodes = view.nodes.map((node) => ({ node, rect: drawnRect(node, rectOf(graph.node(node.id))) }));
  const rects = new Map(nodes.map(({ node, rect }) => [node.id, rect]));
  const filled = new Set(view.nodes.map((node) => node.box));
  const boxes = view.boxes.map((box) => {
    const placed = rectOf(graph.node(box.id));
    return { box, rect: filled.has(box.id) ? grown(placed) : placed };
  });
  const edges = view.edges.map((edge): PlacedEdge<Place> => {
    const placed = graph.edge({ v: edge.from, w: edge.to, name: edge.id });
    const points = clipped(placed.points ?? [], rects.get(edge.from), rects.get(edge.to), orientation);
    const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
    return { edge, points, label: { x: placed.x ?? middle.x, y: placed.y ?? middle.y } };
  });
  const inside = [
    ...boxes.map(({ rect }) => rect),
    ...nodes.filter(({ node }) => node.kind !== 'outside').map(({ rect }) => rect),
  ];
  return moved({ host: hostAround(inside), boxes, nodes, edges });
}

function makeGraph<Place>(
  { boxes, nodes, edges }: TopologyView<Place>,
  orientation: Orientation,
  measure: Measure,
): Graph {
  const graph = new Graph({ compound: true, multigraph: true });
  graph.setGraph({
    rankdir: orientation,
    nodesep: 16,
    edgesep: 26,
    ranksep: 36,
    marginx: margin,
    marginy: margin,
  });
  const headers = new Map(boxes.map((box) => [box.id, headerWidth(box, measure)]));
  for (const box of boxes) {
    const width = (headers.get(box.id) ?? 0) + 2 * metrics.padding;
    graph.setNode(box.id, { width, height: metrics.header + metrics.padding });
  }
  for (const node of nodes) {
    graph.setNode(node.id, nodeSize(node, headers.get(node.box ?? '') ?? 0, measure));
    if (node.box !== undefined) graph.setParent(node.id, node.box);
  }
  for (const { from, to, weight } of unseenEdges({ boxes, nodes, edges }))
    graph.setEdge(from, to, { width: 0, height: 0, weight, minlen: 1 }, 'unseen');
  for (const edge of edges) {
    const width = edge.label === '' ? 0 : measure(edge.label, 'label') + 8;
    const height = edge.label === '' ? 0 : metrics.labelHeight;
    graph.setEdge(
      edge.from,
      edge.to,
      { width, height, labelpos: 'c', weight: edge.kind === 'mount' ? 2 : 1, minlen: 1 },
      edge.id,
    );
  }
  return graph;
}

function headerWidth<Place>({ title, rule }: TopologyBox<Place>, measure: Measure): number {
  return Math.max(measure(title, 'title'), measure(rule, 'line'));
}

/** How far the lid of a cylinder hangs into it, which is above its words. */
export function lidOf<Place>({ kind }: TopologyNode<Place>): number {
  return kind === 'volume' || kind === 'anonymous' ? metrics.lid : 0;
}

/** As wide as its words and as the header of the box it stands in. */
function nodeSize<Place>(
  node: TopologyNode<Place>,
  header: number,
  measure: Measure,
): { width: number; height: number } {
  const { title, lines, box } = node;
  const widths = [measure(title, 'title'), ...lines.map((line) => measure(line, 'line'))];
  return {
    width: Math.max(90, header, ...widths.map((width) => width + 2 * metrics.padding)),
    height:
      metrics.titleHeight +
      lines.length * metrics.lineHeight +
      2 * metrics.padding +
      lidOf(node) +
      (box === undefined ? 0 : metrics.header),
  };
}

/** Dagre tells the middle. */
function rectOf({
  x = 0,
  y = 0,
  width,
  height,
}: {
  x?: number;
  y?: number;
  width: number;
  height: number;
}): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** In a box each node has room above it, so that there is some for the header of the box above the topmost. */
function drawnRect<Place>({ box }: TopologyNode<Place>, rect: Rect): Rect {
  if (box === undefined) return rect;
  return { ...rect, y: rect.y + metrics.header, height: rect.height - metrics.header };
}

function grown({ x, y, width, height }: Rect): Rect {
  const by = metrics.padding / 2;
  return { x: x - by, y, width: width + 2 * by, height: height + by };
}

/** An edge from the rim of what is drawn of its first node to that of its last. */
function clipped(
  points: readonly Point[],
  from: Rect | undefined,
  to: Rect | undefined,
  orientation: Orientation,
): Point[] {
  const bends = points.slice(1, -1);
  if (points.length < 2 || !from || !to) return [...points];
  const [first, last] = [bends[0] ?? middleOf(to), bends.at(-1) ?? middleOf(from)];
  return [rimTowards(from, first, orientation), ...bends, rimTowards(to, last, orientation)];
}

function hostAround(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const around = 2 * metrics.padding;
  const { left, top, right, bottom } = boundsOf(rects);
  return {
    x: left - around,
    y: top - around - metrics.titleHeight,
    width: right - left + 2 * around,
    height: bottom - top + 2 * around + metrics.titleHeight,
  };
}

/** Everything moved so that it begins at the margin. */
function moved<Place>(raw: Omit<Layout<Place>, 'height' | 'width'>): Layout<Place> {
  const points = raw.edges.flatMap((edge) => [...edge.points, edge.label]);
  const spots = points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  const { left, top, right, bottom } = boundsOf([raw.host, ...raw.nodes.map(({ rect }) => rect), ...spots]);
  const move = <At extends Point>(at: At): At => ({ ...at, x: at.x + margin - left, y: at.y + margin - top });
  return {
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
    host: move(raw.host),
    boxes: raw.boxes.map(({ box, rect }) => ({ box, rect: move(rect) })),
    nodes: raw.nodes.map(({ node, rect }) => ({ node, rect: move(rect) })),
    edges: raw.edges.map(({ edge, points: bends, label }) => ({
      edge,
      points: bends.map(move),
      label: move(label),
    })),
  };
}
