// The panel that shows a topology: it follows the active editor, asks the server when typing rests, and leads to lines.
import type { Disposable } from 'vscode';
import {
  env,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type Webview,
  type WebviewPanel,
} from 'vscode';
import type { TopologyView } from '../../../server/src/protocol/topology-view';
import type { ServerControl } from '../server-control';
import { isServed } from '../served-editor';
import { say, type Text } from '../text';
import { makeNonce, topologyPage } from './topology-page';

/** A range of the protocol. */
interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly place: Place }
  | { readonly type: 'export'; readonly format: 'mermaid' | 'svg' }
  | { readonly type: 'svg'; readonly text: string };

const title: Text = { en: 'Topology', ko: '토폴로지' };
/** Typing has come to rest. */
const idleMilliseconds = 200;

export const viewType = 'dockline.topology';

export class TopologyPanel implements Disposable {
  readonly #control: ServerControl;
  readonly #panel: WebviewPanel;
  readonly #disposables: Disposable[];
  readonly #exportAs: (format: 'mermaid' | 'svg') => unknown;
  #document: TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last drawing that was sent, so that an edit beside it changes nothing. */
  #sent = '';
  #awaitSvg: ((text: string) => void) | undefined;

  constructor(extension: Uri, control: ServerControl, exportAs: (format: 'mermaid' | 'svg') => unknown) {
    this.#control = control;
    this.#exportAs = exportAs;
    const roots = [Uri.joinPath(extension, 'dist')];
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#panel = window.createWebviewPanel(viewType, say(title), column, {
      enableScripts: true,
      localResourceRoots: roots,
    });
    this.#disposables = [
      this.#panel,
      this.#panel.webview.onDidReceiveMessage((message: Message) => this.#receive(message)),
      window.onDidChangeActiveTextEditor((editor) => {
        if (isServed(editor)) this.follow(editor.document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.#refreshSoon();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.follow(undefined);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dockline')) this.#refreshSoon();
      }),
      control.onDidChangeState(() => this.#refreshSoon()),
    ];
    this.#panel.webview.html = pageFor(this.#panel.webview, extension);
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Shows this document from now on. */
  follow(document: TextDocument | undefined): void {
    this.#document = document;
    void this.#refresh();
  }

  /** The drawing as an SVG file; empty where there is nothing to draw. */
  svg(): Promise<string> {
    return new Promise((resolve) => {
      this.#awaitSvg = resolve;
      void this.#panel.webview.postMessage({ type: 'exportSvg' });
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#awaitSvg?.('');
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), idleMilliseconds);
  }

  async #refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const document = this.#document;
    const client = await this.#control.client();
    const view =
      document && client
        ? await client.sendRequest<TopologyView<Place> | null>('dockline/topology', {
            textDocument: { uri: document.uri.toString() },
          })
        : null;
    // Another document may be shown by now.
    if (document !== this.#document) return;
    const locale = view?.locale ?? (/^ko\b/iu.test(env.language) ? 'ko' : 'en');
    const message = { type: 'view', view, locale };
    const text = JSON.stringify(message);
    if (text === this.#sent) return;
    this.#sent = text;
    await this.#panel.webview.postMessage(message);
  }

  #receive(message: Message): void {
    switch (message.type) {
      case 'ready':
        this.#sent = '';
        void this.#refresh();
        return;
      case 'reveal':
        void this.#goTo(message.place);
        return;
      case 'export':
        this.#exportAs(message.format);
        return;
      case 'svg':
        this.#awaitSvg?.(message.text);
        this.#awaitSvg = undefined;
    }
  }

  async #goTo({ start, end }: Place): Promise<void> {
    if (!this.#document) return;
    const range = new Range(start.line, start.character, end.line, end.character);
    const shown = window.visibleTextEditors.find(({ document }) => document === this.#document);
    const editor = await window.showTextDocument(this.#document, {
      viewColumn: shown?.viewColumn ?? ViewColumn.One,
      selection: range,
    });
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function pageFor(webview: Webview, extension: Uri): string {
  const address = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  return topologyPage({
    nonce: makeNonce(),
    cspSource: webview.cspSource,
    script: address('topology.js'),
    style: address('topology.css'),
  });
}
