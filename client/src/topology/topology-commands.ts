// The commands around the topology: show it, and write it to a file as SVG or as a Mermaid diagram.
import { commands, Disposable, Uri, window, workspace, type TextDocument } from 'vscode';
import type { ServerControl } from '../server-control';
import { isServed } from '../served-editor';
import { say, type Text } from '../text';
import { TopologyPanel } from './topology-panel';

type Format = 'mermaid' | 'svg';

const noTopology: Text = {
  en: 'There is no topology to export: show one first.',
  ko: '내보낼 토폴로지가 없습니다. 먼저 토폴로지를 표시하십시오.',
};

const files: Readonly<
  Record<Format, { readonly extension: string; readonly filter: Record<string, string[]> }>
> = {
  mermaid: { extension: 'mmd', filter: { Mermaid: ['mmd', 'mermaid'] } },
  svg: { extension: 'svg', filter: { SVG: ['svg'] } },
};

export function registerTopology(extension: Uri, control: ServerControl): Disposable[] {
  let panel: TopologyPanel | undefined;
  const show = (): void => {
    const editor = window.activeTextEditor;
    if (!panel) {
      panel = new TopologyPanel(extension, control, (format) => exportAs(format));
      const made = panel;
      tellShown(true);
      made.onDidDispose(() => {
        made.dispose();
        panel = undefined;
        tellShown(false);
      });
    } else panel.reveal();
    if (isServed(editor)) panel.follow(editor.document);
  };
  /** @param target where to write without asking, for those who call the command from code */
  const exportAs = async (format: Format, target?: unknown): Promise<void> => {
    const document = panel?.document;
    const text = format === 'svg' ? await panel?.svg() : document && (await mermaid(control, document));
    if (!text || !document) return void window.showInformationMessage(say(noTopology));
    const uri = target instanceof Uri ? target : await askForFile(document, format);
    if (!uri) return;
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    if (!(target instanceof Uri)) await commands.executeCommand('vscode.open', uri);
  };
  return [
    commands.registerCommand('dockline.showTopology', show),
    commands.registerCommand('dockline.exportTopologySvg', (target?: unknown) => exportAs('svg', target)),
    commands.registerCommand('dockline.exportTopologyMermaid', (target?: unknown) =>
      exportAs('mermaid', target),
    ),
    new Disposable(() => panel?.dispose()),
  ];
}

/** Menus in package.json offer the exports only while there is something to export. */
function tellShown(shown: boolean): void {
  void commands.executeCommand('setContext', 'dockline.topologyShown', shown);
}

async function mermaid(control: ServerControl, document: TextDocument): Promise<string | null | undefined> {
  const client = await control.client();
  return client?.sendRequest<string | null>('dockline/topologyMermaid', {
    textDocument: { uri: document.uri.toString() },
  });
}

/** Beside the script, under its name. */
function askForFile({ uri, isUntitled }: TextDocument, format: Format): Thenable<Uri | undefined> {
  const { extension, filter } = files[format];
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const name = `${
    uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/u, '') ?? 'topology'
  }.${extension}`;
  return window.showSaveDialog({
    filters: filter,
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
  });
}
