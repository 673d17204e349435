// Files of the workspace are suggested as one types a path, on the desktop and on the web.
import { CompletionItemKind, Uri, window, workspace } from 'vscode';
import { closeEditors, completions, labelOf, moveCursor, takeSuggestion, typeText } from './editor';
import { eventually } from './eventually';
import { expectDefined, expectEqual } from './expect';

const dockerfile = 'FROM node:24\nCOPY paths/';

describe('paths', () => {
  const uriOf = (name: string): Uri =>
    Uri.joinPath(expectDefined(workspace.workspaceFolders?.[0], 'a workspace folder').uri, name);
  const write = (name: string, text = ''): Thenable<void> =>
    workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));

  before(async () => {
    await write('paths/my site/index.html');
    await write('paths/left-out.log');
    await write('paths/app.env');
    await write('paths.Dockerfile', dockerfile);
    await write('paths.Dockerfile.dockerignore', '**/*.log\n');
    await write('paths.sh', 'docker run --env-file \n');
  });

  after(async () => {
    await closeEditors();
    for (const name of ['paths', 'paths.Dockerfile', 'paths.Dockerfile.dockerignore', 'paths.sh'])
      await workspace.fs.delete(uriOf(name), { recursive: true });
  });

  it('of the build context are suggested in a Dockerfile', async () => {
    const { document } = await window.showTextDocument(uriOf('paths.Dockerfile'));
    const labels = await eventually(
      'paths',
      async () =>
        (await completions(document, document.positionAt(dockerfile.length)))
          .filter(({ kind }) => kind === CompletionItemKind.File || kind === CompletionItemKind.Folder)
          .map(labelOf),
      (seen) => seen.length === 1,
    );
    // A name with a blank needs the JSON form, and the ignore file leaves the other one out.
    expectEqual(labels, ['app.env'], 'the paths');
  });

  it('are written folder by folder in a script', async () => {
    const editor = await window.showTextDocument(uriOf('paths.sh'));
    const { document } = editor;
    moveCursor(editor, document.positionAt('docker run --env-file '.length));
    await typeText('./pat');
    const typed = 'docker run --env-file ./paths/';
    await takeSuggestion(() => document.getText().startsWith(typed));
    await takeSuggestion(() => document.getText().startsWith(`${typed}app.env`));
    expectEqual(document.getText(), `${typed}app.env\n`, 'the script');
    await document.save();
  });
});
