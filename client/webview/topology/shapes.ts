// The shapes of nodes and edges: each kind has its own, so that nothing is told by colour alone.
import type { TopologyEdge, TopologyNode } from '../../../server/src/protocol/topology-view';
import { metrics } from './layout';
import type { Point, Rect } from './rects';
import { svg } from './svg';

export function nodeShape<Place>({ kind }: TopologyNode<Place>, { x, y, width, height }: Rect): SVGElement[] {
  const common = { class: 'shape' };
  switch (kind) {
    case 'container':
    case 'external':
    case 'ghost':
      return [svg('rect', { ...common, x, y, width, height, rx: 6 })];
    case 'outside':
    case 'local':
      return [svg('rect', { ...common, x, y, width, height, rx: height / 2 })];
    case 'volume':
    case 'anonymous': {
      const rim = metrics.lid;
      const side = `M${n(x)} ${n(y + rim)}V${n(y + height - rim)}`;
      const base = `A${n(width / 2)} ${rim} 0 0 0 ${n(x + width)} ${n(y + height - rim)}V${n(y + rim)}`;
      const top = `A${n(width / 2)} ${rim} 0 0 0 ${n(x)} ${n(y + rim)}`;
      const lid = `A${n(width / 2)} ${rim} 0 0 0 ${n(x + width)} ${n(y + rim)}`;
      return [
        svg('path', { ...common, d: `${side}${base}${top}Z` }),
        svg('path', { class: 'shape rim', d: `M${n(x)} ${n(y + rim)}${lid}` }),
      ];
    }
    case 'bind': {
      const tab = 8;
      const d = `M${n(x)} ${n(y)}h30l${tab} ${tab}H${n(x + width)}V${n(y + height)}H${n(x)}Z`;
      return [svg('path', { ...common, d })];
    }
  }
}

/** A curve through the bends. */
export function edgePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${n(first.x)} ${n(first.y)}`;
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    if (!next) d += `L${n(point.x)} ${n(point.y)}`;
    else d += `Q${n(point.x)} ${n(point.y)} ${n((point.x + next.x) / 2)} ${n((point.y + next.y) / 2)}`;
  }
  return d;
}

/** The id of the marker at the end of the edge; undefined for edges without a direction. */
export function edgeEnd<Place>({
  kind,
  broken,
}: TopologyEdge<Place>): 'arrow' | 'cross' | 'open' | undefined {
  if (broken) return 'cross';
  if (kind === 'publish') return 'arrow';
  return kind === 'member' || kind === 'mount' || kind === 'stack' ? undefined : 'open';
}

export function markers(): SVGDefsElement {
  const box = { viewBox: '0 0 10 10', markerWidth: 8, markerHeight: 8, orient: 'auto-start-reverse' };
  return svg(
    'defs',
    {},
    svg(
      'marker',
      { id: 'arrow', refX: 9, refY: 5, ...box },
      svg('path', { class: 'arrow', d: 'M0 0L10 5L0 10Z' }),
    ),
    svg(
      'marker',
      { id: 'open', refX: 9, refY: 5, ...box },
      svg('path', { class: 'open', d: 'M1 1L9 5L1 9' }),
    ),
    svg(
      'marker',
      { id: 'cross', refX: 10, refY: 5, ...box },
      svg('path', { class: 'cross', d: 'M1 1L9 9M9 1L1 9' }),
    ),
  );
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
