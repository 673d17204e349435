// Dockline wakes up for shell scripts, and only for them.
import { commands, Uri, window, workspace } from 'vscode';
import { closeEditors, codeOf, dockline, findings, openScript, waitForFindings } from './editor';
import { eventually, settle } from './eventually';
import { expectDefined, expectEqual } from './expect';

describe('activation', () => {
  afterEach(closeEditors);

  it('sleeps while there is no shell script', async () => {
    await openScript('docker run --nmae x nginx', 'plaintext');
    await settle();
    expectEqual(dockline().isActive, false, 'activity with a plain text only');
  });

  it('wakes up when a shell script is opened, and reports what is wrong in it', async () => {
    const folder = expectDefined(workspace.workspaceFolders?.[0], 'a workspace folder');
    const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'deploy.sh'));
    await window.showTextDocument(document);
    expectEqual(document.languageId, 'shellscript', 'the language of deploy.sh');
    await eventually('the extension is active', () => dockline().isActive);
    await waitForFindings(document, ['flag-after-image']);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('leaves documents of other languages alone', async () => {
    const { document } = await openScript('docker run --nmae x nginx', 'plaintext');
    await settle();
    expectEqual(findings(document).map(codeOf), [], 'findings in a plain text');
  });

  it('offers its commands', async () => {
    await dockline().activate();
    const all = new Set(await commands.getCommands(true));
    const own = ['startServer', 'stopServer', 'restartServer', 'showOutput'].map(
      (name) => `dockline.${name}`,
    );
    const missing = own.filter((id) => !all.has(id));
    expectEqual(missing, [], 'commands that are missing');
  });
});
