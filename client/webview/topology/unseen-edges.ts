// Edges that are not drawn and only give what nobody calls its place: inside of the host, in rows rather than in one line.
import type { TopologyView } from '../../../server/src/protocol/topology-view';

export interface UnseenEdge {
  readonly from: string;
  readonly to: string;
  /** How much it matters that it is short and straight. */
  readonly weight: number;
}

export function unseenEdges<Place>({
  boxes,
  nodes,
  edges,
}: Pick<TopologyView<Place>, 'boxes' | 'edges' | 'nodes'>): UnseenEdge[] {
  const outside = nodes.find(({ kind }) => kind === 'outside')?.id;
  const called = new Set([outside, ...edges.map(({ to }) => to), ...nodes.map(({ box }) => box)]);
  const calling = new Set(edges.map(({ from }) => from));
  const alone = new Map<string | undefined, string[]>();
  const found: UnseenEdge[] = [];
  const placeInside = (id: string): void => {
    if (outside !== undefined) found.push({ from: outside, to: id, weight: 0 });
  };
  for (const part of [...boxes, ...nodes]) {
    if (called.has(part.id)) continue;
    if (calling.has(part.id)) {
      placeInside(part.id);
      continue;
    }
    const box = 'box' in part ? part.box : undefined;
    alone.set(box, [...(alone.get(box) ?? []), part.id]);
  }
  for (const ids of alone.values()) {
    const side = ids.length <= mostInLine ? ids.length : Math.ceil(Math.sqrt(ids.length));
    for (const [index, id] of ids.entries()) {
      const before = ids[index - side];
      if (before === undefined) placeInside(id);
      else found.push({ from: before, to: id, weight: 1 });
    }
  }
  return found;
}

/** So few parts without connections stand beside each other; more make a square. */
const mostInLine = 3;
