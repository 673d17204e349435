// A Dockerfile in the editor: explained, completed, followed, renamed, coloured, formatted and checked.
import {
  commands,
  Position,
  workspace,
  type DocumentHighlight,
  type DocumentSymbol,
  type Location,
  type SemanticTokens,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import {
  closeEditors,
  completions,
  hoverText,
  labelOf,
  moveCursor,
  openScript,
  positionOf,
  quickFixes,
  takeSuggestion,
  typeText,
  waitForFindings,
  waitForHover,
} from './editor';
import { eventually } from './eventually';
import { expectDefined, expectEqual, expectPattern } from './expect';

const text = `# syntax=docker/dockerfile:1
ARG GO_VERSION=1.25
FROM golang:\${GO_VERSION} AS build
ARG GO_VERSION
# 한국어 주석
RUN --mount=type=cache,target=/go/pkg \\
  echo "\${GO_VERSION}" && \\
    docker version
FROM alpine:3.22
COPY --from=build /out /app
`;

describe('a Dockerfile', () => {
  let document: TextDocument;
  const ask = <Result>(command: string, ...rest: readonly unknown[]): Thenable<Result> =>
    commands.executeCommand<Result>(`vscode.${command}`, document.uri, ...rest);

  beforeEach(async () => {
    ({ document } = await openScript(text, 'dockerfile'));
    await waitForHover(document, positionOf(document, 'FROM', 1));
  });
  afterEach(closeEditors);

  it('is explained where the mouse points', async () => {
    const at = async (word: string, from: number): Promise<string> =>
      hoverText(document, positionOf(document, word, from));
    expectPattern(await at('syntax', 1), /newest stable version/u, 'the hover on a directive');
    expectPattern(await at('RUN', 1), /apt-get update/u, 'the hover on an instruction');
    expectPattern(await at('cache,', 1), /lasts between builds/u, 'the hover on the type of a mount');
    expectPattern(await at('"${GO', 4), /ARG GO_VERSION=1\.25/u, 'the hover on a variable');
    expectPattern(await at('=build', 2), /FROM golang[^]+Stage 0/u, 'the hover on a stage');
    expectPattern(await at('docker version', 9), /client/iu, 'the hover on a docker command');
  });

  it('is completed as one types', async () => {
    const editor = await openScript(text, 'dockerfile');
    const line = editor.document.lineCount - 1;
    moveCursor(editor, new Position(line, 0));
    await typeText('COPY --from=bui');
    await takeSuggestion(() => editor.document.lineAt(line).text === 'COPY --from=build');
    const labels = (await completions(document, new Position(10, 0))).map(labelOf);
    expectEqual(
      ['HEALTHCHECK', 'WORKDIR'].every((name) => labels.includes(name)),
      true,
      'instructions',
    );
  });

  it('leads from stages and variables to their declarations', async () => {
    const lines = async (command: string, word: string, from: number): Promise<number[]> =>
      (await ask<Location[]>(command, positionOf(document, word, from))).map(({ range }) => range.start.line);
    expectEqual(await lines('executeDefinitionProvider', '=build', 2), [2], 'the line of the stage');
    expectEqual(await lines('executeDefinitionProvider', '"${GO', 4), [3], 'the line of the variable');
    expectEqual(await lines('executeDefinitionProvider', 'ARG GO_VERSION\n', 6), [1], 'where its value is');
    expectEqual(await lines('executeReferenceProvider', '=build', 2), [2, 9], 'the lines of the references');
    const highlights = await ask<DocumentHighlight[]>(
      'executeDocumentHighlights',
      positionOf(document, '"${GO', 4),
    );
    expectEqual(
      highlights.map(({ range }) => range.start.line),
      [1, 2, 3, 6],
      'the lines of the highlights',
    );
  });

  it('is renamed throughout', async () => {
    const position = positionOf(document, '"${GO', 4);
    const edit = await ask<WorkspaceEdit>('executeDocumentRenameProvider', position, 'VERSION');
    await workspace.applyEdit(edit);
    expectEqual(document.getText(), text.replaceAll('GO_VERSION', 'VERSION'), 'the renamed text');
  });

  it('is outlined and coloured', async () => {
    const symbols = await ask<DocumentSymbol[]>('executeDocumentSymbolProvider');
    expectEqual(
      symbols.map(({ name }) => name),
      ['ARG', 'build', 'alpine:3.22'],
      'the outline',
    );
    const tokens = await ask<SemanticTokens>('provideDocumentSemanticTokens');
    expectEqual(Array.from(tokens.data.slice(0, 3)), [0, 2, 6], 'the first token, the name of a directive');
  });

  it('is formatted', async () => {
    const untidy = 'FROM   alpine:3.22  \n  RUN   echo "a  b" && \\\nls   \n';
    ({ document } = await openScript(untidy, 'dockerfile'));
    await commands.executeCommand('editor.action.formatDocument');
    await eventually(
      'the formatted document',
      () => document.getText(),
      (now) => now === 'FROM alpine:3.22\nRUN echo "a  b" && \\\n    ls\n',
    );
  });

  it('is checked, and mended', async () => {
    ({ document } = await openScript(
      'FROM alpine:3.22 AS Base\nFROM Base\nCOPY --from=1 / /\n',
      'dockerfile',
    ));
    const found = await waitForFindings(document, ['uppercase-stage-name', 'unknown-stage']);
    expectEqual(
      found.map(({ range }) => document.getText(range)),
      ['Base', '1'],
      'the marked texts',
    );
    const fixes = await quickFixes(document, expectDefined(found[0], 'a finding').range);
    await workspace.applyEdit(expectDefined(fixes[0]?.edit, 'the edit of the fix'));
    await waitForFindings(document, ['unknown-stage']);
    expectPattern(document.getText(), /AS base\n/u, 'the mended text');
  });
});

describe('a Dockerfile in Markdown', () => {
  afterEach(closeEditors);

  it('is explained, followed and checked in its code block', async () => {
    const block = text
      .trimEnd()
      .replace('COPY ', 'RNU make\nCOPY ')
      .split('\n')
      .map((line) => `  > ${line}`);
    const lines = ['# 빌드', '', '  > ```dockerfile', ...block, '  > ```', ''];
    const { document } = await openScript(lines.join('\n'), 'markdown');
    expectPattern(
      await waitForHover(document, positionOf(document, 'RUN', 1)),
      /apt-get update/u,
      'the hover on an instruction',
    );
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, '=build', 2),
    );
    expectEqual(
      found.map(({ range }) => range.start.line),
      [5],
      'the line of the stage',
    );
    await waitForFindings(document, ['unknown-instruction']);
  });
});
