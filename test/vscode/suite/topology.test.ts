// The command that shows a topology opens a view beside the editor, which follows what is typed and can be exported.
import { commands, Position, Uri, window, workspace, type TabInputWebview } from 'vscode';
import { closeEditors, openScript } from './editor';
import { eventually } from './eventually';
import { expectDefined, expectEqual, expectPattern } from './expect';

describe('show topology', () => {
  afterEach(async () => {
    await closeEditors();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  const views = (): string[] =>
    window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => /dockline\.topology/u.test((input as TabInputWebview).viewType ?? ''))
      .map(({ label }) => label);

  /** What the command writes; an empty text where it writes nothing. */
  const exported = async (command: string, name: string): Promise<string> => {
    const folder = expectDefined(workspace.workspaceFolders?.[0], 'a workspace').uri;
    const target = Uri.joinPath(folder, name);
    await commands.executeCommand(command, target);
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(target));
    } catch {
      return '';
    } finally {
      await workspace.fs.delete(target).then(undefined, () => undefined);
    }
  };
  const svg = (): Promise<string> => exported('dockline.exportTopologySvg', 'topology.svg');
  const mermaid = (): Promise<string> => exported('dockline.exportTopologyMermaid', 'topology.mmd');

  it('draws the script, again as it is typed, in one view', async () => {
    const editor = await openScript('docker run -d --name web -p 8080:80 nginx\n');
    await commands.executeCommand('dockline.showTopology');
    await eventually('the view', views, (all) => all.length === 1);
    const first = await eventually('the drawing', svg, (text) => text.includes('container:web'));
    expectPattern(first, /8080 → 80/u, 'the port');
    await editor.edit((edit) => edit.insert(new Position(1, 0), 'docker run -d --name db mysql:8.4\n'));
    await eventually('the new drawing', svg, (text) => text.includes('container:db'));
    await commands.executeCommand('dockline.showTopology');
    expectEqual(views().length, 1, 'views');
  });

  it('follows the active editor, and is exported as Mermaid', async () => {
    await openScript('docker run --name first nginx\n');
    await commands.executeCommand('dockline.showTopology');
    await eventually('the first script', mermaid, (text) => text.includes('first'));
    await openScript('docker run --name second nginx\n');
    const second = await eventually('the second script', mermaid, (text) => text.includes('second'));
    expectPattern(second, /^flowchart LR\n[\s\S]*"second<br\/>nginx"/u, 'the diagram');
    await eventually('its drawing', svg, (text) => text.includes('container:second'));
  });
});
