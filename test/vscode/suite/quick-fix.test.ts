// A finding brings its fix: seen in the light bulb, applied with one key.
import { commands, Position, workspace } from 'vscode';
import {
  closeEditors,
  mendedLine,
  moveCursor,
  openScript,
  quickFixes,
  waitForFindings,
  waitForText,
  wrongLine,
} from './editor';
import { expectDefined, expectEqual, expectPattern } from './expect';

describe('quick fix', () => {
  afterEach(closeEditors);

  it('moves the flag before the image', async () => {
    const { document } = await openScript(`set -e\n${wrongLine}\n`);
    const [finding] = await waitForFindings(document, ['flag-after-image']);
    const fixes = await quickFixes(document, expectDefined(finding, 'a finding').range);
    const fix = expectDefined(fixes[0], 'a fix');
    expectPattern(fix.title, /--name/u, 'the title');
    await workspace.applyEdit(expectDefined(fix.edit, 'the edit of the fix'));
    expectEqual(document.getText(), `set -e\n${mendedLine}\n`, 'the mended script');
    await waitForFindings(document, []);
  });

  it('is applied by the editor’s own key', async () => {
    const editor = await openScript('docker run --nmae web nginx\n');
    await waitForFindings(editor.document, ['unknown-flag']);
    moveCursor(editor, new Position(0, 14));
    await commands.executeCommand('editor.action.autoFix');
    await waitForText(editor.document, (text) => text === 'docker run --name web nginx\n');
    await waitForFindings(editor.document, []);
  });
});
