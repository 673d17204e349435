// The command behind a conversion to another shell: shows its result in a new editor.
import { commands, ViewColumn, window, workspace, type Disposable } from 'vscode';

export const openShellCommand = 'dockline.openShellCommand';

/** Its arguments are those of the server: the id of the language, and the text. */
export function registerOpenShellCommand(): Disposable {
  return commands.registerCommand(openShellCommand, async (language: string, content: string) => {
    const document = await workspace.openTextDocument({ language, content });
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
  });
}
