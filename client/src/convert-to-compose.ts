// The command that turns the docker run commands of the selection into a compose file in a new editor.
import { commands, languages, ViewColumn, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerControl } from './server-control';
import { say, type Text } from './text';

export const composeCommand = 'dockline.convertToCompose';
/** What the server calls it in its code actions, with a URI and a range. */
export const composeOnServer = 'dockline.server.convertToCompose';

interface ComposePage {
  readonly text: string;
  readonly notes: readonly string[];
}

const nothing: Text = {
  en: 'There is no docker run command here that can be converted.',
  ko: '이 위치에는 변환할 수 있는 docker run 명령이 없습니다.',
};
const notRunning: Text = {
  en: 'The Dockline language server is not running.',
  ko: 'Dockline 언어 서버가 실행되고 있지 않습니다.',
};

export function registerConvertToCompose(control: ServerControl): Disposable {
  return commands.registerCommand(composeCommand, async (...args: unknown[]): Promise<void> => {
    const client = await control.client();
    if (!client) return void window.showWarningMessage(say(notRunning));
    const place = placeOf(args) ?? placeOfSelection();
    const page = place && (await ask(client, place));
    if (!page) return void window.showInformationMessage(say(nothing));
    await show(page);
  });
}

function ask(client: BaseLanguageClient, place: object): Promise<ComposePage | null> {
  return client.sendRequest('dockline/composeFile', place);
}

async function show({ text, notes }: ComposePage): Promise<void> {
  // Where the Docker extensions are there, they know the language better than YAML.
  const known = await languages.getLanguages();
  const language = known.includes('dockercompose') ? 'dockercompose' : 'yaml';
  const document = await workspace.openTextDocument({ language, content: text });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
  if (notes.length > 0) void window.showWarningMessage(say(toldOf(notes.length)));
}

function toldOf(count: number): Text {
  return {
    en: `Converted. Please read the notes at the head of the file: ${count}.`,
    ko: `변환했습니다. 파일 첫머리의 참고 사항 ${count}개를 확인하십시오.`,
  };
}

/** From the palette and menus there are no arguments of ours. */
function placeOf([uri, range]: readonly unknown[]): object | undefined {
  if (typeof uri !== 'string' || typeof range !== 'object' || range === null) return undefined;
  return { textDocument: { uri }, range };
}

function placeOfSelection(): object | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  const plain = ({ line, character }: typeof start): object => ({ line, character });
  return {
    textDocument: { uri: editor.document.uri.toString() },
    range: { start: plain(start), end: plain(end) },
  };
}
