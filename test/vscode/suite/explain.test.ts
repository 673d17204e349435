// The command that explains a docker command opens a page beside the editor.
import { commands, window, workspace, type TabInputWebview } from 'vscode';
import { closeEditors, moveCursor, openScript, positionOf } from './editor';
import { eventually } from './eventually';
import { expectEqual, expectPattern } from './expect';

describe('explain this command', () => {
  afterEach(async () => {
    await closeEditors();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  const pages = (): string[] =>
    workspace.textDocuments
      .filter(({ uri }) => uri.scheme === 'dockline-explain')
      .map((page) => page.getText());
  const previews = (): string[] =>
    window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => /markdown\.preview/u.test((input as TabInputWebview).viewType ?? ''))
      .map(({ label }) => label);

  it('shows a preview of the page, and a new one of the same name in its place', async () => {
    const editor = await openScript('docker run -d -e TOKEN=geheim nginx\ndocker run -it alpine\n');
    moveCursor(editor, positionOf(editor.document, 'nginx'));
    await commands.executeCommand('dockline.explain');
    const [page = ''] = await eventually('the page', pages, (all) => all.length === 1);
    expectPattern(page, /^# `docker run`[\s\S]*`-e TOKEN=…`/u, 'the page');
    const labels = await eventually('the preview', previews, (all) => all.length === 1);
    expectPattern(labels[0] ?? '', /docker run\.md/u, 'its title');
    const { uri } = editor.document;
    await commands.executeCommand('dockline.explain', uri.toString(), positionOf(editor.document, 'alpine'));
    await eventually('the new page', pages, (all) => all.length === 1 && /`alpine`/u.test(all[0] ?? ''));
    expectEqual(previews().length, 1, 'previews');
  });

  it('repeats no secret of a command inside a container', async () => {
    const editor = await openScript("docker exec db sh -c 'export PASSWORD=geheim; mysql -pgeheim'\n");
    moveCursor(editor, positionOf(editor.document, 'exec'));
    await commands.executeCommand('dockline.explain');
    // The page of the test before may be there still.
    const [page = ''] = await eventually(
      'the page',
      () => pages().filter((text) => text.startsWith('# `docker exec`')),
      (all) => all.length === 1,
    );
    expectPattern(page, /export PASSWORD=…; mysql -p…/u, 'the page');
    expectEqual(page.includes('geheim'), false, 'the secret on the page');
  });

  it('is offered by the light bulb', async () => {
    const { document } = await openScript('docker ps\n');
    const at = positionOf(document, 'ps');
    const offered = await eventually(
      'the code action',
      () =>
        commands.executeCommand<
          { kind?: { value: string }; command?: { command: string; arguments?: unknown[] } }[]
        >(
          'vscode.executeCodeActionProvider',
          document.uri,
          document.validateRange(document.lineAt(at.line).range),
        ),
      (actions) => actions.some(({ kind }) => kind?.value === 'dockline.explain'),
    );
    const command = offered.find(({ kind }) => kind?.value === 'dockline.explain')?.command;
    await commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    await eventually('the page', pages, (all) => all.some((page) => page.startsWith('# `docker ps`')));
  });
});
