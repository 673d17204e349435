// The legend: what the lines of this drawing mean, and how containers in its networks reach each other.
import type {
  TopologyEdge,
  TopologyEdgeKind,
  TopologyView,
} from '../../../server/src/protocol/topology-view';
import { edgeEnd, markers } from './shapes';
import { html, svg } from './svg';
import { texts } from './texts';

const kinds: readonly TopologyEdgeKind[] = [
  'publish',
  'name',
  'link',
  'stack',
  'mount',
  'volumes-from',
  'member',
];

/** Only what the drawing has. */
export function legendOf<Place>({ locale, edges, boxes, nodes, rules }: TopologyView<Place>): HTMLElement[] {
  const has = (kind: TopologyEdgeKind, broken: boolean): boolean =>
    edges.some((edge) => edge.kind === kind && edge.broken === broken);
  const rows = kinds
    .filter((kind) => has(kind, false))
    .map((kind) => row(sample(kind, false), texts[kind][locale]));
  if (edges.some(({ broken }) => broken)) rows.push(row(sample('name', true), texts.broken[locale]));
  const isDashed = [...edges, ...boxes, ...nodes].some((part) => part.maybe || part.removed);
  if (isDashed) rows.push(row(dashedSample(), texts.maybe[locale]));
  const told = rules.map(({ kind, text }) =>
    html('li', {}, html('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), text),
  );
  return [...rows, ...told];
}

function row(picture: SVGElement, text: string): HTMLElement {
  return html('li', {}, picture, text);
}

function sample(kind: TopologyEdgeKind, broken: boolean): SVGElement {
  const edge: TopologyEdge<never> = {
    id: '',
    description: '',
    from: '',
    to: '',
    label: '',
    kind,
    broken,
    maybe: false,
    removed: false,
  };
  const end = edgeEnd(edge);
  return svg(
    'svg',
    { class: 'sample topology', width: 44, height: 12, 'aria-hidden': 'true' },
    markers(),
    svg(
      'g',
      { class: `edge ${kind}${broken ? ' broken' : ''}` },
      svg('path', {
        class: 'shape',
        d: 'M2 6H40',
        'marker-end': end === undefined ? undefined : `url(#${end})`,
      }),
    ),
  );
}

function dashedSample(): SVGElement {
  return svg(
    'svg',
    { class: 'sample topology', width: 44, height: 14, 'aria-hidden': 'true' },
    svg(
      'g',
      { class: 'node container maybe' },
      svg('rect', { class: 'shape', x: 2, y: 1, width: 40, height: 12, rx: 3 }),
    ),
  );
}
