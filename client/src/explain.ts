// The command that explains a docker command: a page of Markdown beside the editor.
import type { Disposable } from 'vscode';
import {
  commands,
  EventEmitter,
  TabInputWebview,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Tab,
  type TextDocumentContentProvider,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerControl } from './server-control';
import { say, type Text } from './text';

export const explainCommand = 'dockline.explain';
/** What the server calls it in its code actions, with a URI and a position. */
export const explainOnServer = 'dockline.server.explain';

const scheme = 'dockline-explain';

interface ExplanationPage {
  readonly title: string;
  readonly markdown: string;
}

interface Place {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

const noCommand: Text = {
  en: 'There is no docker command at the cursor.',
  ko: '커서 위치에 docker 명령이 없습니다.',
};
const notRunning: Text = {
  en: 'The Dockline language server is not running.',
  ko: 'Dockline 언어 서버가 실행되고 있지 않습니다.',
};

export function registerExplain(control: ServerControl): Disposable[] {
  const pages = new Pages();
  const explain = async (...args: unknown[]): Promise<void> => {
    const place = placeOf(args) ?? placeOfCursor();
    const client = await control.client();
    if (!client) return void window.showWarningMessage(say(notRunning));
    const page = place && (await ask(client, place));
    if (!page) return void window.showInformationMessage(say(noCommand));
    await showPage(pages.put(page));
  };
  return [
    commands.registerCommand(explainCommand, explain),
    workspace.registerTextDocumentContentProvider(scheme, pages),
    workspace.onDidCloseTextDocument(({ uri }) => pages.forget(uri)),
    pages,
  ];
}

function ask(client: BaseLanguageClient, { uri, position }: Place): Promise<ExplanationPage | null> {
  return client.sendRequest('dockline/explain', { textDocument: { uri }, position });
}

/** From the palette and menus there are no arguments of ours. */
function placeOf([uri, position]: readonly unknown[]): Place | undefined {
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return undefined;
  // Plain numbers: a `Position` of VS Code would lose its meaning on the way to a worker.
  const { line, character } = position as Place['position'];
  return { uri, position: { line, character } };
}

function placeOfCursor(): Place | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** Locked, so that the page stays when another Markdown file is looked at. Without VS Code's preview, as text. */
async function showPage(uri: Uri): Promise<void> {
  const open = previewOf(uri);
  // It shows the new text by itself. One that is hidden behind another tab would not come to the front.
  if (open?.isActive) return;
  if (open) await window.tabGroups.close(open);
  try {
    await commands.executeCommand('markdown.showLockedPreviewToSide', uri);
  } catch {
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
  }
}

function previewOf({ path }: Uri): Tab | undefined {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(
    ({ input, label }) =>
      input instanceof TabInputWebview &&
      input.viewType.endsWith('markdown.preview') &&
      label.endsWith(path.slice(1)),
  );
}

/** The pages that are open, one for each command of docker: a new page takes the place of the one of the same name. */
class Pages implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changes = new EventEmitter<Uri>();
  readonly onDidChange = this.#changes.event;

  put({ title, markdown }: ExplanationPage): Uri {
    const uri = Uri.from({ scheme, path: `/${title}.md` });
    this.#texts.set(uri.toString(), markdown);
    this.#changes.fire(uri);
    return uri;
  }

  forget(uri: Uri): void {
    this.#texts.delete(uri.toString());
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.#changes.dispose();
  }
}
