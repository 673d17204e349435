// The commands of the palette stop, start and restart the server while documents are open.
import { commands, type TextDocument } from 'vscode';
import {
  closeEditors,
  hoverText,
  openScript,
  positionOf,
  typeText,
  waitForFindings,
  waitForHover,
  wrongLine,
} from './editor';
import { expectEqual } from './expect';

describe('server commands', () => {
  let document: TextDocument;

  beforeEach(async () => {
    ({ document } = await openScript(wrongLine));
    await waitForFindings(document, ['flag-after-image']);
  });
  afterEach(async () => {
    await commands.executeCommand('dockline.startServer');
    await closeEditors();
  });

  it('stop takes findings and hovers away, start brings them back', async () => {
    await commands.executeCommand('dockline.stopServer');
    await waitForFindings(document, []);
    expectEqual(await hoverText(document, positionOf(document, '8080:80', 1)), '', 'the hover while stopped');
    await commands.executeCommand('dockline.startServer');
    await waitForFindings(document, ['flag-after-image']);
    await waitForHover(document, positionOf(document, '8080:80', 1));
  });

  it('restart serves the open document with all edits since', async () => {
    await commands.executeCommand('dockline.stopServer');
    await typeText('\ndocker run --bogus nginx');
    await commands.executeCommand('dockline.restartServer');
    await waitForFindings(document, ['flag-after-image', 'unknown-flag']);
    await typeText(' extra');
    await waitForHover(document, positionOf(document, '8080:80', 1));
  });

  it('survives being told the same thing many times at once', async () => {
    const wild = ['restart', 'stop', 'start', 'restart', 'restart', 'stop', 'stop', 'start', 'start'];
    await Promise.all(wild.map((name) => commands.executeCommand(`dockline.${name}Server`)));
    await waitForFindings(document, ['flag-after-image']);
  });

  it('shows the output', async () => {
    await commands.executeCommand('dockline.showOutput');
    await commands.executeCommand('workbench.action.closePanel');
  });
});
