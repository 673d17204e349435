// What a script builds and runs: the port that its Dockerfile exposes, the way from the image there, and what the hover tells.
import { commands, Uri, window, workspace, type Location } from 'vscode';
import { closeEditors, hoverText, positionOf, quickFixes, waitForFindings } from './editor';
import { expectDefined, expectEqual } from './expect';

describe('an image that is built in the workspace', () => {
  const uriOf = (name: string): Uri =>
    Uri.joinPath(expectDefined(workspace.workspaceFolders?.[0], 'a workspace folder').uri, name);
  const write = (name: string, text: string): Thenable<void> =>
    workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  const names = ['built.Dockerfile', 'built.sh'];

  before(async () => {
    await write('built.Dockerfile', 'FROM node:24 AS web\nEXPOSE 80\n');
    await write('built.sh', 'docker build -f built.Dockerfile -t shop .\ndocker run -p 8080:81 shop\n');
  });

  after(async () => {
    await closeEditors();
    for (const name of names) await workspace.fs.delete(uriOf(name));
  });

  it('is compared with its Dockerfile, leads there and is told of', async () => {
    const { document } = await window.showTextDocument(uriOf('built.sh'));
    const [finding] = await waitForFindings(document, ['unexposed-port']);
    const { range, relatedInformation } = expectDefined(finding, 'a finding');
    expectEqual(document.getText(range), '8080:81', 'the marked text');
    const [shown] = expectDefined(relatedInformation, 'places that show it');
    expectEqual(shown?.location.uri.path, uriOf('built.Dockerfile').path, 'the file that is shown');
    expectEqual(shown?.location.range.start.line, 1, 'the line of EXPOSE');
    const image = positionOf(document, 'shop\n');
    const places = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      image,
    );
    // VS Code puts them in an order of its own.
    expectEqual(
      places
        .map(({ uri, range: { start } }) => `${uri.path.split('/').at(-1) ?? ''}:${String(start.line)}`)
        .sort(),
      ['built.Dockerfile:0', 'built.sh:0'],
      'the definitions',
    );
    const text = await hoverText(document, image);
    expectEqual(text.includes('Exposed ports: `80`'), true, 'the port in the hover');
    const [fix] = await quickFixes(document, range);
    await workspace.applyEdit(expectDefined(fix?.edit, 'a fix'));
    expectEqual(document.lineAt(1).text, 'docker run -p 8080:80 shop', 'the mended line');
    await waitForFindings(document, []);
    await document.save();
  });
});
