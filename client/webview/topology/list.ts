// The topology as a list of sentences, for screen readers and for everybody who prefers words.
import type { TopologyPart, TopologyView } from '../../../server/src/protocol/topology-view';
import { html } from './svg';
import { texts, type Text } from './texts';

/** @param go called with the place of a part that was chosen */
export function listOf<Place>(view: TopologyView<Place>, go: (place: Place) => void): HTMLElement[] {
  const { locale, boxes, nodes, edges } = view;
  const item = (part: TopologyPart<Place>, ...inner: HTMLElement[]): HTMLElement =>
    html('li', {}, partButton(part, go), ...inner);
  const section = (title: Text, items: readonly HTMLElement[]): HTMLElement[] =>
    items.length === 0 ? [] : [html('h2', {}, title[locale]), html('ul', {}, ...items)];
  const networks = boxes.map((box) => {
    const members = nodes.filter((node) => node.box === box.id).map((node) => item(node));
    return members.length > 0 ? item(box, html('ul', {}, ...members)) : item(box);
  });
  const isStore = new Set(['anonymous', 'bind', 'volume']);
  const free = nodes.filter(
    ({ box, kind }) => box === undefined && (kind === 'container' || kind === 'external'),
  );
  return [
    ...section(texts.networks, networks),
    ...section(
      texts.otherContainers,
      free.map((node) => item(node)),
    ),
    ...section(
      texts.stores,
      nodes.filter(({ kind }) => isStore.has(kind)).map((node) => item(node)),
    ),
    ...section(
      texts.connections,
      edges.filter(({ kind }) => kind !== 'member').map((edge) => item(edge)),
    ),
  ];
}

function partButton<Place>(
  { description, place }: TopologyPart<Place>,
  go: (place: Place) => void,
): HTMLElement {
  if (!place) return html('span', {}, description);
  const button = html('button', { type: 'button', class: 'part' }, description);
  button.addEventListener('click', () => go(place));
  return button;
}
