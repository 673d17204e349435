// The editor as a person uses it: a fresh document, a cursor, keys, and what Dockline shows.
import type { Range } from 'vscode';
import {
  commands,
  extensions,
  languages,
  Position,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type Extension,
  type Hover,
  type MarkdownString,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { eventually, settle } from './eventually';
import { expectDefined, expectEqual } from './expect';

/** The line of the notes that is wrong: the name comes after the image. */
export const wrongLine = 'docker run -d -p 8080:80 nginx --name myapp';
export const mendedLine = 'docker run -d -p 8080:80 --name myapp nginx';

export function dockline(): Extension<unknown> {
  return expectDefined(extensions.getExtension('dockline.dockline'), 'the extension dockline.dockline');
}

/** A name by which VS Code, and Dockline, know a file of the language; `#` is the number of the document. */
const nameOf = {
  bat: 'script-#.bat',
  dockerfile: 'script-#.dockerfile',
  makefile: 'script-#.mk',
  markdown: 'script-#.md',
  plaintext: 'script-#.txt',
  powershell: 'script-#.ps1',
  shellscript: 'script-#.sh',
  yaml: '.github/workflows/script-#.yml',
};
export type Language = keyof typeof nameOf;
let opened = 0;

/**
 * A new unsaved document in an editor of its own, with the cursor at the end.
 * Its name is new too: findings in an earlier document of the same name may be on their way still.
 */
export async function openScript(content = '', language: Language = 'shellscript'): Promise<TextEditor> {
  opened += 1;
  const path = `/${nameOf[language].replace('#', String(opened))}`;
  const document = await workspace.openTextDocument(Uri.from({ scheme: 'untitled', path }));
  const editor = await eventually(
    'the editor of the new document',
    () => window.showTextDocument(document),
    (shown) => shown.document === document && shown === window.activeTextEditor,
  );
  expectEqual(document.languageId, language, 'the language of the new document');
  await editor.edit((edit) => edit.insert(new Position(0, 0), content));
  moveCursor(editor, document.positionAt(content.length));
  return editor;
}

export function moveCursor(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
}

/** Types key by key into the active editor, as a keyboard does. */
export async function typeText(text: string): Promise<void> {
  for (const key of text) await commands.executeCommand('type', { text: key });
}

/** Closes all unsaved documents and waits until they are gone. */
export async function closeEditors(): Promise<void> {
  const unsaved = (): TextDocument[] => workspace.textDocuments.filter((document) => document.isUntitled);
  await eventually(
    'all unsaved documents are closed',
    async () => {
      for (const document of unsaved()) {
        await window.showTextDocument(document);
        await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      }
      return unsaved().map(({ uri }) => uri.toString());
    },
    (open) => open.length === 0,
  );
}

/** Where the text stands for the first time; `from` counts UTF-16 units into it. */
export function positionOf(document: TextDocument, text: string, from = 0): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`"${text}" is not in the document:\n${document.getText()}`);
  return document.positionAt(offset + from);
}

/** The hovers at a position as one text; empty for none. */
export async function hoverText(document: TextDocument, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : (content as MarkdownString).value))
    .join('\n');
}

/** The hover as soon as the server gives one. */
export async function waitForHover(document: TextDocument, position: Position): Promise<string> {
  return eventually('a hover', () => hoverText(document, position));
}

/** With details resolved for the first 30 of them. */
export async function completions(document: TextDocument, position: Position): Promise<CompletionItem[]> {
  const { uri } = document;
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    undefined,
    30,
  );
  return list.items;
}

export function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** Opens the list and takes its first row; the list may not be there yet, and then taking does nothing. */
export async function takeSuggestion(isTaken: () => boolean): Promise<void> {
  await eventually('the suggestion is taken', async () => {
    if (isTaken()) return true;
    await commands.executeCommand('editor.action.triggerSuggest');
    await settle(500);
    await commands.executeCommand('acceptSelectedSuggestion');
    await settle(100);
    return isTaken();
  });
}

/** Dockline's findings in the document, whatever others may report. */
export function findings(document: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'dockline');
}

export function codeOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

export async function waitForFindings(
  document: TextDocument,
  codes: readonly string[],
): Promise<Diagnostic[]> {
  const wanted = JSON.stringify(codes);
  const what = `findings ${wanted} in ${document.getText()}`;
  await eventually(
    what,
    () => findings(document).map(codeOf),
    (seen) => JSON.stringify(seen) === wanted,
  );
  return findings(document);
}

export async function quickFixes(document: TextDocument, range: Range): Promise<CodeAction[]> {
  const kind = 'quickfix';
  const { uri } = document;
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
}

/** The text of the active editor once it is as expected. */
export async function waitForText(
  document: TextDocument,
  isGood: (text: string) => boolean,
): Promise<string> {
  return eventually('the text of the document', () => document.getText(), isGood);
}
