// A command opens in a new editor as another shell runs it.
import { commands, window, type CodeAction } from 'vscode';
import { closeEditors, openScript } from './editor';
import { eventually } from './eventually';
import { expectDefined, expectEqual } from './expect';

describe('convert a command to another shell', () => {
  afterEach(closeEditors);

  it('opens it with its language', async () => {
    const { document } = await openScript('docker run -d \\\n  -v "$PWD:/app" \\\n  nginx:1.29\n');
    const { range } = document.lineAt(0);
    const named = (actions: readonly CodeAction[]): CodeAction | undefined =>
      actions.find(({ title }) => title.includes('PowerShell'));
    const actions = await eventually(
      'the code action',
      () => commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range),
      (offered) => named(offered) !== undefined,
    );
    const { command } = expectDefined(named(actions), 'the code action');
    await commands.executeCommand(command?.command ?? '', ...((command?.arguments ?? []) as unknown[]));
    const shown = expectDefined(window.activeTextEditor, 'the new editor').document;
    expectEqual(shown.languageId, 'powershell', 'the language');
    expectEqual(shown.getText(), 'docker run -d `\n  -v "${PWD}:/app" `\n  nginx:1.29\n', 'the text');
  });
});
