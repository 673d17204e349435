// Tells VS Code's menus whether the active editor shows a document that Dockline serves.
import { commands, languages, window, type Disposable, type TextEditor } from 'vscode';
import { documentSelector } from './document-selector';

export function isServed(editor: TextEditor | undefined): editor is TextEditor {
  return editor !== undefined && languages.match(documentSelector, editor.document) > 0;
}

/** Keeps the context key `dockline.served`, for which menus in package.json ask. */
export function createServedContext(): Disposable {
  const update = (editor: TextEditor | undefined): void =>
    void commands.executeCommand('setContext', 'dockline.served', isServed(editor));
  update(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(update);
}
