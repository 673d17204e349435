// A name is followed, renamed and listed; commands fold, carry tokens, hints and lenses, and are copied or run.
import {
  commands,
  ConfigurationTarget,
  env,
  window,
  workspace,
  type CodeLens,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type Location,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { closeEditors, moveCursor, openScript, positionOf } from './editor';
import { eventually } from './eventually';
import { expectEqual } from './expect';

const script = `docker network create shop
docker run -d \\
  --name web --network shop \\
  nginx
docker stop web
`;

describe('navigation', () => {
  let document: TextDocument;
  const ask = <Result>(command: string, ...rest: readonly unknown[]): Thenable<Result> =>
    commands.executeCommand<Result>(`vscode.${command}`, document.uri, ...rest);

  before(async () => {
    ({ document } = await openScript(script));
  });
  after(async () => {
    for (const name of ['inlayHints.tags', 'codeLens.references']) await set(name, undefined);
    await closeEditors();
  });

  it('leads from a use to the definition and to all uses', async () => {
    const position = positionOf(document, 'stop web', 6);
    const lines = (found: readonly Location[]): number[] => found.map(({ range }) => range.start.line);
    const definition = await eventually(
      'a definition',
      () => ask<Location[]>('executeDefinitionProvider', position),
      (found) => found.length > 0,
    );
    expectEqual(lines(definition), [2], 'the lines of the definition');
    expectEqual(
      lines(await ask<Location[]>('executeReferenceProvider', position)),
      [2, 4],
      'the lines of the references',
    );
  });

  it('renames a container everywhere', async () => {
    const position = positionOf(document, 'stop web', 6);
    const edit = await ask<WorkspaceEdit>('executeDocumentRenameProvider', position, 'api');
    const changes = edit.get(document.uri).map(({ newText, range }) => [newText, range.start.line]);
    expectEqual(
      changes,
      [
        ['api', 2],
        ['api', 4],
      ],
      'the changes',
    );
  });

  it('lists what the script makes', async () => {
    const symbols = await ask<DocumentSymbol[]>('executeDocumentSymbolProvider');
    expectEqual(
      symbols.map(({ name, detail }) => `${name} ${detail}`.trim()),
      ['shop', 'web nginx'],
      'the outline',
    );
  });

  it('folds, and grows a selection', async () => {
    const folds = await ask<FoldingRange[]>('executeFoldingRangeProvider');
    expectEqual(
      folds.some(({ start, end }) => start === 1 && end === 3),
      true,
      'the command is folded',
    );
    const position = positionOf(document, '--name web', 8);
    const [selection] = await ask<SelectionRange[]>('executeSelectionRangeProvider', [position]);
    const texts: string[] = [];
    for (let at = selection; at; at = at.parent as SelectionRange) texts.push(document.getText(at.range));
    expectEqual(texts.includes('--name web'), true, `a flag with its value among ${JSON.stringify(texts)}`);
    const command = document
      .getText()
      .slice(document.getText().indexOf('docker run'))
      .split('\ndocker stop')[0];
    expectEqual(texts.includes(command ?? ''), true, `the command among ${JSON.stringify(texts)}`);
  });

  it('tells what words mean', async () => {
    const tokens = await eventually(
      'semantic tokens',
      () => ask<SemanticTokens | undefined>('provideDocumentSemanticTokens'),
      (found) => (found?.data.length ?? 0) > 0,
    );
    expectEqual(Array.from(tokens?.data.slice(0, 3) ?? []), [0, 0, 6], 'the first token');
  });

  it('shows hints and lenses where they are asked for', async () => {
    await set('inlayHints.tags', true);
    await set('codeLens.references', true);
    const all = wholeOf(document);
    await eventually(
      'the hint :latest',
      () => ask<InlayHint[]>('executeInlayHintProvider', all),
      (hints) => hints.some(({ label }) => label === ':latest'),
    );
    await eventually(
      'a lens that counts uses',
      () => ask<CodeLens[]>('executeCodeLensProvider'),
      (lenses) => lenses.some(({ command }) => command?.title === 'web: 1 use'),
    );
  });

  it('copies a command as one line', async () => {
    const editor = await window.showTextDocument(document);
    moveCursor(editor, positionOf(document, 'nginx', 1));
    await commands.executeCommand('dockline.copyAsOneLine');
    await eventually(
      'the command in the clipboard',
      () => env.clipboard.readText(),
      (text) => text === 'docker run -d --name web --network shop nginx',
    );
  });
});

function wholeOf(document: TextDocument): Range {
  return document.lineAt(0).range.union(document.lineAt(document.lineCount - 1).range);
}

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('dockline').update(name, value, ConfigurationTarget.Global);
}

describe('navigation in the shells of Windows', () => {
  afterEach(closeEditors);

  for (const [language, before, after] of [
    ['bat', 'set NAME=web', 'docker run ^\n  --name %NAME% ^\n  nginx\ndocker stop web\n'],
    ['powershell', '$Name = "web"', 'docker run `\n  --name $name `\n  nginx\ndocker stop web\n'],
  ] as const)
    it(`renames a container and the variable that holds its name: ${language}`, async () => {
      const { document } = await openScript(`${before}\n${after}`, language);
      const edit = await eventually(
        'the rename',
        () =>
          commands.executeCommand<WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            positionOf(document, 'stop web', 6),
            'api',
          ),
        (found) => found.get(document.uri).length > 0,
      );
      const lines = edit.get(document.uri).map(({ newText, range }) => [newText, range.start.line]);
      expectEqual(
        lines,
        [
          ['api', 0],
          ['api', 4],
        ],
        'the changes',
      );
    });
});
