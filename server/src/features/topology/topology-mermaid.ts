// A drawn topology as a Mermaid flowchart, for READMEs and wikis.
import type { TopologyEdge, TopologyNode, TopologyView } from '../../protocol/topology-view';

/** The text of a diagram, without a fence around it. */
export function topologyMermaid<Place>(view: TopologyView<Place>): string {
  const { boxes, nodes, edges } = view;
  const ids = new Map([...boxes, ...nodes].map(({ id }, index) => [id, `n${String(index)}`]));
  const idOf = (id: string): string => ids.get(id) ?? 'unknown';
  const nodeLine = (node: TopologyNode<Place>): string => `${idOf(node.id)}${shapeOf(node)}${classOf(node)}`;
  const inBox = new Map<string | undefined, TopologyNode<Place>[]>(boxes.map(({ id }) => [id, []]));
  for (const node of nodes) inBox.get(node.box)?.push(node);
  const boxed = boxes.flatMap((box) => [
    `    subgraph ${idOf(box.id)}["${quoted([box.title, box.rule])}"]`,
    ...(inBox.get(box.id) ?? []).map((node) => `      ${nodeLine(node)}`),
    '    end',
  ]);
  const free = nodes.filter((node) => node.box === undefined && node.kind !== 'outside');
  const faded = boxes.filter(isFaded).map(({ id }) => `  class ${idOf(id)} maybe`);
  return [
    'flowchart LR',
    ...nodes.filter(({ kind }) => kind === 'outside').map((node) => `  ${nodeLine(node)}`),
    '  subgraph host["Host"]',
    ...boxed,
    ...free.map((node) => `    ${nodeLine(node)}`),
    '  end',
    ...edges.map((edge) => `  ${idOf(edge.from)} ${arrowOf(edge)} ${idOf(edge.to)}`),
    '  classDef maybe stroke-dasharray: 5 5',
    ...faded,
    '',
  ].join('\n');
}

function shapeOf<Place>(node: TopologyNode<Place>): string {
  const text = `"${quoted([node.title, ...node.lines])}"`;
  switch (node.kind) {
    case 'outside':
    case 'local':
      return `([${text}])`;
    case 'volume':
    case 'anonymous':
      return `[(${text})]`;
    case 'bind':
      return `[/${text}/]`;
    case 'container':
    case 'external':
    case 'ghost':
      return `[${text}]`;
  }
}

function arrowOf<Place>({ kind, label, broken, maybe }: TopologyEdge<Place>): string {
  const text = label === '' ? '' : `|"${quoted([label])}"|`;
  if (broken) return `--x${text}`;
  if (kind === 'member' || kind === 'stack') return `-.-${text}`;
  if (kind === 'mount') return maybe ? `-.-${text}` : `---${text}`;
  return maybe ? `-.->${text}` : `-->${text}`;
}

interface Standing {
  readonly maybe: boolean;
  readonly removed: boolean;
}

function isFaded({ maybe, removed }: Standing): boolean {
  return maybe || removed;
}

function classOf(node: Standing): string {
  return isFaded(node) ? ':::maybe' : '';
}

/** Lines of text between double quotes: Mermaid reads HTML and Markdown in them, so every sign of it is spelt out. */
function quoted(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .replace(/["#&;<>`\\*_[\]{}()|~]/gu, (sign) => `#${String(sign.charCodeAt(0))};`),
    )
    .join('<br/>');
}
