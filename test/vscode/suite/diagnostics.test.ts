// What is wrong in a docker command is marked while one types, and the mark goes when it is mended.
import { DiagnosticSeverity, EndOfLine, Position, Range, type TextEditor, Uri } from 'vscode';
import { closeEditors, openScript, typeText, waitForFindings, wrongLine } from './editor';
import { expectDefined, expectEqual, expectPattern } from './expect';

describe('diagnostics', () => {
  afterEach(closeEditors);

  it('marks a flag after the image, with a code that leads to its page', async () => {
    const { document } = await openScript();
    await typeText(wrongLine);
    const [finding] = await waitForFindings(document, ['flag-after-image']);
    const { range, severity, message, code } = expectDefined(finding, 'a finding');
    expectEqual(
      document.getText(range).startsWith('--name'),
      true,
      `whether the flag is marked, not "${document.getText(range)}"`,
    );
    expectEqual(severity, DiagnosticSeverity.Warning, 'the severity');
    expectPattern(message, /--name/u, 'the message');
    const target = typeof code === 'object' ? code.target : undefined;
    expectEqual(target instanceof Uri && target.scheme, 'https', 'the scheme of the page');
  });

  it('follows edits in the middle, behind Korean text and CRLF', async () => {
    const editor = await openScript('# 첫 줄\n# 둘째 줄 🐳\ndocker run --nmae web nginx\n');
    const { document } = editor;
    await editor.edit((edit) => edit.setEndOfLine(EndOfLine.CRLF));
    const [finding] = await waitForFindings(document, ['unknown-flag']);
    expectEqual(document.getText(expectDefined(finding, 'a finding').range), '--nmae', 'the marked text');
    await replace(editor, new Range(2, 13, 2, 17), 'name');
    await waitForFindings(document, []);
    await replace(editor, new Range(1, 0, 1, 0), 'docker run --bogus nginx\n');
    const [moved] = await waitForFindings(document, ['unknown-flag']);
    expectEqual(document.getText(expectDefined(moved, 'a finding').range), '--bogus', 'the marked text');
  });

  it('is quiet on what is right', async () => {
    const right = [
      'docker run -d --name web -p 8080:80 nginx:1.29',
      'docker run mysql mysql -uroot -p',
      'docker run --rm golang go build -v',
      'docker exec -it web sh -c "ls -la"',
      'docker build -t app .',
    ];
    const { document } = await openScript([...right, 'docker run --bogus nginx'].join('\n'));
    const [finding] = await waitForFindings(document, ['unknown-flag']);
    expectEqual(
      expectDefined(finding, 'a finding').range.start,
      new Position(right.length, 11),
      'where it is',
    );
  });

  it('clears the marks of a document that is closed', async () => {
    const { document } = await openScript(wrongLine);
    await waitForFindings(document, ['flag-after-image']);
    await closeEditors();
    await waitForFindings(document, []);
  });
});

async function replace(editor: TextEditor, range: Range, text: string): Promise<void> {
  await editor.edit((edit) => edit.replace(range, text));
}
