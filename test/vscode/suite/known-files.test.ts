// A file that a command names is read, on the desktop and on the web, and what is found there goes when it is mended.
import { commands, Uri, window, workspace, type Location } from 'vscode';
import { closeEditors, positionOf, quickFixes, waitForFindings } from './editor';
import { expectDefined, expectEqual } from './expect';

const script =
  'docker run --env-file known.env nginx:1.29\ndocker build -f known.Dockerfile --target build .\n';

describe('the files of the workspace', () => {
  const uriOf = (name: string): Uri =>
    Uri.joinPath(expectDefined(workspace.workspaceFolders?.[0], 'a workspace folder').uri, name);
  const write = (name: string, text: string): Thenable<void> =>
    workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  const names = ['known.env', 'known.Dockerfile', 'known.sh'];

  before(async () => {
    await write('known.env', 'MODE = production\n');
    await write('known.Dockerfile', 'FROM node:24\nFROM nginx:1.29 AS build\n');
    await write('known.sh', script);
  });

  after(async () => {
    await closeEditors();
    for (const name of names) await workspace.fs.delete(uriOf(name));
  });

  it('are judged, mended and followed', async () => {
    const { document } = await window.showTextDocument(uriOf('known.sh'));
    const [finding] = await waitForFindings(document, ['env-file-syntax']);
    const { range, relatedInformation } = expectDefined(finding, 'a finding');
    expectEqual(document.getText(range), 'known.env', 'the marked text');
    expectEqual(
      relatedInformation?.[0]?.location.uri.path,
      uriOf('known.env').path,
      'the file that is shown',
    );
    const fix = (await quickFixes(document, range)).find(({ edit }) => edit?.has(uriOf('known.env')));
    await workspace.applyEdit(expectDefined(fix?.edit, 'a fix in the file'));
    const mended = await workspace.openTextDocument(uriOf('known.env'));
    expectEqual(mended.getText(), 'MODE=production\n', 'the mended text');
    expectEqual(await mended.save(), true, 'whether it is saved');
    const saved = new TextDecoder().decode(await workspace.fs.readFile(uriOf('known.env')));
    expectEqual(saved, 'MODE=production\n', 'the text on the disc');
    await waitForFindings(document, []);
    const [place] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'build .'),
    );
    expectEqual(place?.uri.path, uriOf('known.Dockerfile').path, 'the Dockerfile of the stage');
    expectEqual(place?.range.start.line, 1, 'the line of the stage');
  });
});
