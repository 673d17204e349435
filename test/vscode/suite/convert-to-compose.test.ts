// docker run commands open as a compose file beside the script.
import { commands, Selection, window, workspace, type CodeAction, type TextDocument } from 'vscode';
import { closeEditors, openScript, positionOf } from './editor';
import { eventually } from './eventually';
import { expectDefined, expectEqual, expectPattern } from './expect';

describe('convert docker run to compose.yaml', () => {
  afterEach(closeEditors);

  const script =
    'docker run -d --name db -v data:/d postgres:16\ndocker run --name web -p 80:80 nginx:1.29\n';
  const compose = (): TextDocument[] =>
    workspace.textDocuments.filter(({ languageId }) => /^(?:yaml|dockercompose)$/u.test(languageId));

  it('makes one service of each selected command', async () => {
    const editor = await openScript(script);
    editor.selection = new Selection(
      positionOf(editor.document, 'docker'),
      positionOf(editor.document, 'nginx'),
    );
    await commands.executeCommand('dockline.convertToCompose');
    const [made] = await eventually('the compose file', compose, (all) => all.length === 1);
    const text = expectDefined(made, 'the compose file').getText();
    expectPattern(
      text,
      /\nservices:\n {2}db:\n[\s\S]*\n {2}web:\n[\s\S]*\nvolumes:\n {2}data:\n/u,
      'the text',
    );
    expectEqual(window.activeTextEditor?.document, made, 'the active document');
  });

  it('is offered by the light bulb', async () => {
    const { document } = await openScript(
      'docker run --name one alpine:3.22\ndocker run --name two nginx:1.29\n',
    );
    const { range } = document.lineAt(1);
    const named = (actions: readonly CodeAction[]): CodeAction | undefined =>
      actions.find(({ command }) => command?.command === 'dockline.server.convertToCompose');
    const actions = await eventually(
      'the code action',
      () => commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range),
      (offered) => named(offered) !== undefined,
    );
    const { command } = expectDefined(named(actions), 'the code action');
    await commands.executeCommand(command?.command ?? '', ...((command?.arguments ?? []) as unknown[]));
    const made = await eventually(
      'the compose file',
      () => compose().map((file) => file.getText()),
      (all) => all.some((text) => text.includes('container_name: two')),
    );
    expectEqual(made.length, 1, 'compose files');
    expectPattern(made[0] ?? '', /^services:\n {2}two:\n {4}image: nginx:1\.29\n/u, 'the text');
  });
});
