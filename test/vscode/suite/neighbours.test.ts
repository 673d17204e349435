// Beside an extension that finds the same, our rule steps back while that one is installed. Only in Node: it takes a VSIX.
import { commands, extensions, Uri, workspace } from 'vscode';
import { closeEditors, openScript, waitForFindings } from './editor';
import { eventually } from './eventually';
import { expectDefined } from './expect';

const neighbour = 'timonwong.shellcheck';

describe('beside another extension', () => {
  afterEach(closeEditors);

  it('leaves to it what it finds, and speaks again when it is gone', async () => {
    const { document } = await openScript('docker run -v $(pwd):/app nginx:1.29 --name web\n');
    await waitForFindings(document, ['unquoted-expansion', 'flag-after-image']);
    const folder = expectDefined(workspace.workspaceFolders?.[0], 'the workspace').uri;
    await commands.executeCommand(
      'workbench.extensions.installExtension',
      Uri.joinPath(folder, 'neighbour.vsix'),
    );
    await eventually(
      'the neighbour',
      () => extensions.getExtension(neighbour),
      (found) => found !== undefined,
    );
    await waitForFindings(document, ['flag-after-image']);
    await commands.executeCommand('workbench.extensions.uninstallExtension', neighbour);
    await waitForFindings(document, ['unquoted-expansion', 'flag-after-image']);
  });
});
