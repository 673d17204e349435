// The page that shows a topology: draws what the extension sends, and tells it where the user wants to go.
import type { TopologyView } from '../../../server/src/protocol/topology-view';
import { draw } from './draw';
import { exportStyle } from './export-style';
import { Keyboard } from './keyboard';
import { bestLayout, type Measure } from './layout';
import { legendOf } from './legend';
import { listOf } from './list';
import { html } from './svg';
import { standaloneSvg } from './svg-export';
import { summary, texts, type Text } from './texts';
import { Zoom } from './zoom';

/** Where something stands in the script; only the extension looks into it. */
type Place = unknown;

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): { readonly scale?: number } | undefined;
  setState(state: { readonly scale: number }): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

type Message =
  | { readonly type: 'exportSvg' }
  | { readonly type: 'view'; readonly view: TopologyView<Place> | null; readonly locale: 'en' | 'ko' };

const editor = acquireVsCodeApi();
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};
const [toolbar, pane, status, aside] = ['toolbar', 'pane', 'status', 'aside'].map(element) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
const zoom = new Zoom(pane, editor.getState()?.scale, (scale) => editor.setState({ scale }));
const keyboard = new Keyboard(pane, zoom);
const go = (place: Place): void => editor.postMessage({ type: 'reveal', place });
let picture: SVGSVGElement | undefined;
let toolLocale: string | undefined;

const fonts = { title: '600 13px', line: '11px', label: '11px' };
const measure: Measure = (() => {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  return (text, font) => {
    if (!context) return text.length * 8;
    context.font = `${fonts[font]} ${family}`;
    return context.measureText(text).width;
  };
})();

function show(view: TopologyView<Place> | null, locale: 'en' | 'ko'): void {
  document.documentElement.lang = locale;
  element('heading').textContent = texts.heading[locale];
  showTools(locale);
  const isEmpty = !view || (view.nodes.length === 0 && view.boxes.length === 0);
  for (const button of toolbar.querySelectorAll('button')) button.disabled = isEmpty;
  if (isEmpty) {
    picture = undefined;
    const text = (view ? texts.empty : texts.noScript)[locale];
    keyboard.show([], () => pane.replaceChildren(html('p', { class: 'empty' }, text)));
    aside.replaceChildren(...notesOf(view?.notes ?? []));
    tell(text);
    return;
  }
  const room = { width: pane.clientWidth, height: pane.clientHeight };
  const drawing = draw(bestLayout(view, room, measure), view, go);
  picture = drawing.picture;
  const shown = picture;
  keyboard.show(drawing.stops, () => {
    pane.replaceChildren(shown);
    zoom.show(shown);
  });
  aside.replaceChildren(
    ...notesOf(view.notes),
    details('legend', texts.legend[locale], html('ul', { class: 'legend' }, ...legendOf(view))),
    html('p', { class: 'help', id: 'help' }, texts.help[locale]),
    details('list', texts.asText[locale], ...listOf(view, go)),
  );
  const containers = view.nodes.filter(({ kind }) => kind === 'container' || kind === 'external');
  tell(summary(view.boxes.length, containers.length)[locale]);
}

/** Which of the foldable parts are open; kept while the drawing changes. */
const open = new Map([
  ['legend', true],
  ['list', false],
]);

function details(name: string, title: string, ...content: HTMLElement[]): HTMLElement {
  const part = html('details', open.get(name) ? { open: '' } : {}, html('summary', {}, title), ...content);
  part.addEventListener('toggle', () => open.set(name, part.open));
  return part;
}

/** Read out by screen readers when it changes. */
function tell(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function notesOf(notes: readonly string[]): HTMLElement[] {
  return notes.map((note) => html('p', { class: 'note' }, note));
}

function showTools(locale: 'en' | 'ko'): void {
  if (toolLocale === locale) return;
  toolLocale = locale;
  const tools: readonly (readonly [Text, () => void])[] = [
    [texts.zoomIn, () => zoom.in()],
    [texts.zoomOut, () => zoom.out()],
    [texts.actualSize, () => zoom.set(1)],
    [texts.fit, () => zoom.fit()],
    [texts.exportSvg, () => editor.postMessage({ type: 'export', format: 'svg' })],
    [texts.exportMermaid, () => editor.postMessage({ type: 'export', format: 'mermaid' })],
  ];
  toolbar.setAttribute('aria-label', texts.toolbar[locale]);
  toolbar.replaceChildren(
    ...tools.map(([text, run]) => {
      const button = html('button', { type: 'button' }, text[locale]);
      button.addEventListener('click', run);
      return button;
    }),
  );
}

window.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  switch (data.type) {
    case 'view':
      show(data.view, data.locale);
      return;
    case 'exportSvg':
      editor.postMessage({ type: 'svg', text: picture ? standaloneSvg(picture, exportStyle) : '' });
  }
});
editor.postMessage({ type: 'ready' });
