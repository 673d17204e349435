// Dockline wakes up for files it serves, and starts its server only for those that speak of docker.
import { commands, Position, Uri, window, workspace } from 'vscode';
import { closeEditors, codeOf, dockline, findings, hoverText, openScript, waitForFindings } from './editor';
import { eventually, settle } from './eventually';
import { expectDefined, expectEqual } from './expect';

describe('activation', () => {
  afterEach(closeEditors);

  it('sleeps while there is no shell script', async () => {
    await openScript('docker run --nmae x nginx', 'plaintext');
    await settle();
    expectEqual(dockline().isActive, false, 'activity with a plain text only');
  });

  it('starts no server for a script without docker', async () => {
    const { document } = await openScript('#!/bin/sh\necho hello\n');
    await eventually('the extension is active', () => dockline().isActive);
    await settle();
    expectEqual(await hoverText(document, new Position(1, 1)), '', 'the hover on another command');
    expectEqual(serverState(), 'waiting', 'the state of the server');
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

function serverState(): unknown {
  const { exports } = dockline() as { readonly exports: { readonly serverState?: () => unknown } };
  return exports.serverState?.();
}
