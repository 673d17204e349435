// Running docker commands of a document in a terminal, and copying them as one line.
import { commands, env, window, type Disposable, type Position } from 'vscode';
import type { ServerControl } from './server-control';
import { say, type Text } from './text';

/** As the server answers `dockline/commands`. */
interface RunnableCommand {
  readonly text: string;
  readonly destroys: boolean;
}

const nothingToRun: Text = {
  en: 'There is no docker command here that can be run by itself.',
  ko: '여기에는 따로 실행할 수 있는 docker 명령이 없습니다.',
};
const asks: Text = {
  en: 'Run this? It deletes or ends something, and there is no way back.',
  ko: '실행하시겠습니까? 무언가를 삭제하거나 강제로 끝내며 되돌릴 수 없습니다.',
};
const run: Text = { en: 'Run', ko: '실행' };
const copied: Text = { en: 'Copied as one line.', ko: '한 줄로 복사했습니다.' };
const terminalName = 'Dockline';

/** @param canRun false where there is no terminal, as in a browser */
export function registerRunCommands(control: ServerControl, canRun: boolean): Disposable[] {
  const copy = commands.registerCommand('dockline.copyAsOneLine', () => copyAsOneLine(control));
  if (!canRun) return [copy];
  return [
    copy,
    commands.registerCommand('dockline.runInTerminal', (uri?: unknown, range?: unknown) =>
      runInTerminal(control, typeof uri === 'string' ? { uri, range } : undefined),
    ),
  ];
}

async function copyAsOneLine(control: ServerControl): Promise<void> {
  const found = await ask(control, selectionOf());
  if (found.length === 0) return;
  await env.clipboard.writeText(found.map(({ text }) => text).join('\n'));
  window.setStatusBarMessage(say(copied), 3000);
}

async function runInTerminal(control: ServerControl, place = selectionOf()): Promise<void> {
  const found = await ask(control, place);
  if (found.length === 0) return;
  const destroying = found.filter(({ destroys }) => destroys).map(({ text }) => text);
  if (destroying.length > 0) {
    const detail = destroying.join('\n');
    const answer = await window.showWarningMessage(say(asks), { modal: true, detail }, say(run));
    if (answer !== say(run)) return;
  }
  const open = window.terminals.find(({ name, exitStatus }) => name === terminalName && !exitStatus);
  const terminal = open ?? window.createTerminal(terminalName);
  terminal.show(true);
  for (const { text } of found) terminal.sendText(text);
}

interface Place {
  readonly uri: string;
  /** An LSP range. */
  readonly range: unknown;
}

/** The selection of the active editor, or its cursor. */
function selectionOf(): Place | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  return { uri: editor.document.uri.toString(), range: { start: plain(start), end: plain(end) } };
}

/** VS Code's own positions are written to JSON in another way. */
function plain({ line, character }: Position): { readonly line: number; readonly character: number } {
  return { line, character };
}

async function ask(control: ServerControl, place: Place | undefined): Promise<readonly RunnableCommand[]> {
  const client = place && (await control.client());
  const found = await client?.sendRequest<RunnableCommand[]>('dockline/commands', {
    textDocument: { uri: place?.uri },
    range: place?.range,
  });
  if (!found || found.length === 0) {
    void window.showInformationMessage(say(nothingToRun));
    return [];
  }
  return found;
}
