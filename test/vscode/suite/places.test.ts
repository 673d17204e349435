// Wherever docker lines live one finds the same as in a shell script: hover, suggestions, findings and their fixes.
import { EndOfLine, Position, workspace, type TextDocument, type TextEditor } from 'vscode';
import {
  closeEditors,
  hoverText,
  type Language,
  moveCursor,
  openScript,
  positionOf,
  quickFixes,
  takeSuggestion,
  typeText,
  waitForFindings,
  waitForHover,
} from './editor';
import { expectDefined, expectEqual } from './expect';

interface Place {
  readonly name: string;
  readonly language: Language;
  readonly endOfLine?: EndOfLine;
  readonly lines: readonly string[];
  /** What is wrong, from the top down: the rule, the marked text, and its line once the first fix is applied. */
  readonly mistakes: readonly { readonly code: string; readonly marked: string; readonly mended: string }[];
  /** Docker has nothing to do with it: no hover comes here. */
  readonly foreign: string;
  /** Where a new command is typed: behind this line, and what comes before the command. */
  readonly behind: string;
  readonly prefix: string;
}

const places: readonly Place[] = [
  {
    name: 'Markdown such as notes',
    language: 'markdown',
    lines: [
      '## 백그라운드 모드: docker run -d --bogus nginx',
      '```',
      '# nginx를 실행합니다',
      'docker run -d -p 8080:80 nginx --name myapp',
      '```',
      '> ```console',
      '> $ docker run -d \\',
      '>     --restart always --nmae web \\',
      '>     nginx:1.29',
      '> docker run --output of what ran',
      '> ```',
    ],
    mistakes: [
      {
        code: 'flag-after-image',
        marked: '--name myapp',
        mended: 'docker run -d -p 8080:80 --name myapp nginx',
      },
      { code: 'unknown-flag', marked: '--nmae', mended: '>     --restart always --name web \\' },
    ],
    foreign: '--output',
    behind: '>     nginx:1.29',
    prefix: '> $ ',
  },
  {
    name: 'batch files',
    language: 'bat',
    endOfLine: EndOfLine.CRLF,
    lines: [
      '@echo off',
      'rem 웹 서버: docker run --bogus',
      'docker run -d ^',
      '  --name web ^',
      '  --restart always ^',
      '  nginx:1.29 -p 8080:80',
      "if errorlevel 1 docker run --rm -e 'GREETING=hello world' alpine:3.22 env",
    ],
    mistakes: [
      { code: 'flag-after-image', marked: '-p 8080:80', mended: '  -p 8080:80 nginx:1.29' },
      {
        code: 'single-quotes-in-cmd',
        marked: "'GREETING=hello world'",
        mended: 'if errorlevel 1 docker run --rm -e "GREETING=hello world" alpine:3.22 env',
      },
    ],
    foreign: '--bogus',
    behind: '@echo off',
    prefix: '',
  },
  {
    name: 'PowerShell',
    language: 'powershell',
    lines: [
      '# docker run --bogus',
      "$image = 'nginx:1.29'",
      'docker run -d `',
      '  --restart always `',
      '  --nmae web `',
      '  $image',
      'if ($LASTEXITCODE -ne 0) { docker logs --tial 5 web }',
    ],
    mistakes: [
      { code: 'unknown-flag', marked: '--nmae', mended: '  --name web `' },
      {
        code: 'unknown-flag',
        marked: '--tial',
        mended: 'if ($LASTEXITCODE -ne 0) { docker logs --tail 5 web }',
      },
    ],
    foreign: '--bogus',
    behind: "$image = 'nginx:1.29'",
    prefix: '',
  },
  {
    name: 'GitHub workflows',
    language: 'yaml',
    lines: [
      'on: push',
      'jobs:',
      '  test:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - name: docker run --bogus',
      '        run: docker pull --quite postgres:16',
      '      - run: |',
      '          docker run -d --restart always --nmae db \\',
      '            postgres:16',
      '          docker ps',
    ],
    mistakes: [
      { code: 'unknown-flag', marked: '--quite', mended: '        run: docker pull --quiet postgres:16' },
      {
        code: 'unknown-flag',
        marked: '--nmae',
        mended: '          docker run -d --restart always --name db \\',
      },
    ],
    foreign: '--bogus',
    behind: '          docker ps',
    prefix: '          ',
  },
  {
    name: 'Makefiles',
    language: 'makefile',
    lines: [
      'NOTE = docker run --bogus',
      'up: build',
      '\t@docker run -d --restart always nginx:1.29 --name web',
      '\t-docker rm --froce "$${NAME}"',
    ],
    mistakes: [
      {
        code: 'flag-after-image',
        marked: '--name web',
        mended: '\t@docker run -d --restart always --name web nginx:1.29',
      },
      {
        code: 'unknown-flag',
        marked: '--froce',
        mended: '\t-docker rm --force "$${NAME}"',
      },
    ],
    foreign: '--bogus',
    behind: 'up: build',
    prefix: '\t@',
  },
];

for (const { name, language, endOfLine, lines, mistakes, foreign, behind, prefix } of places)
  describe(`docker commands in ${name}`, () => {
    let document: TextDocument;
    const newLine = endOfLine === EndOfLine.CRLF ? '\r\n' : '\n';
    const open = async (): Promise<TextEditor> => {
      const editor = await openScript(lines.join('\n'), language);
      await editor.edit((edit) => edit.setEndOfLine(endOfLine ?? EndOfLine.LF));
      return editor;
    };

    before(async () => {
      ({ document } = await open());
    });
    after(closeEditors);

    it('are explained, and nothing else is', async () => {
      const [head] = (await waitForHover(document, positionOf(document, 'always', 1))).split('\n');
      expectEqual(
        head,
        '- `always` — Restarts it whenever it exits, and when the daemon starts, even if it was stopped by hand before.',
        'the hover on a value',
      );
      expectEqual(await hoverText(document, positionOf(document, foreign, 3)), '', `the hover on ${foreign}`);
    });

    it('are judged, and each finding is mended by its first fix', async () => {
      const expected = [...lines];
      const left = [...mistakes];
      while (left.length > 0) {
        const found = await waitForFindings(
          document,
          left.map(({ code }) => code),
        );
        expectEqual(
          found.map(({ range }) => document.getText(range)),
          left.map(({ marked }) => marked),
          'the marked texts',
        );
        const { marked, mended } = expectDefined(left.shift(), 'a mistake');
        const [fix] = await quickFixes(document, expectDefined(found[0], 'a finding').range);
        await workspace.applyEdit(expectDefined(fix?.edit, `the edit of a fix for ${marked}`));
        expected[lines.findIndex((line) => line.includes(marked))] = mended;
        expectEqual(document.getText(), expected.join(newLine), 'the mended text');
      }
      await waitForFindings(document, []);
    });

    it('are completed as they are typed', async () => {
      const editor = await open();
      const end = editor.document.lineAt(lines.indexOf(behind)).range.end;
      await editor.edit((edit) => edit.insert(end, `\n${prefix}`));
      moveCursor(editor, new Position(end.line + 1, prefix.length));
      await typeText('docker run --resta');
      await takeSuggestion(() => editor.document.lineAt(end.line + 1).text.includes('--restart'));
      expectEqual(
        editor.document.getText(),
        lines.toSpliced(lines.indexOf(behind) + 1, 0, `${prefix}docker run --restart no`).join(newLine),
        'the completed text',
      );
    });
  });
