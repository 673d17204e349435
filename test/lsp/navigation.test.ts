// Navigation over a real stdio connection: what the client gets for a small script.
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///deploy.sh';
const script = `docker network create shop
docker run -d \\
  --name web --network shop \\
  nginx
docker stop web
`;
let client: LanguageClient;

beforeEach(async () => {
  client = new LanguageClient();
  await client.initialize({
    capabilities: {
      textDocument: {
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        rename: { prepareSupport: true },
      },
    },
  });
  await client.open(uri, script);
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

function ask<Result>(method: string, params: object = {}): Promise<Result> {
  return client.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
}

test('folds commands of several lines', async () => {
  expect(await ask<FoldingRange[]>('textDocument/foldingRange')).toEqual([{ startLine: 1, endLine: 3 }]);
});

test('finds the definition, the references and the highlights of a name', async () => {
  const position = { line: 4, character: 13 };
  const name = { start: { line: 2, character: 9 }, end: { line: 2, character: 12 } };
  const use = { start: { line: 4, character: 12 }, end: { line: 4, character: 15 } };
  expect(await ask<Location[]>('textDocument/definition', { position })).toEqual([{ uri, range: name }]);
  const context = { includeDeclaration: false };
  expect(await ask<Location[]>('textDocument/references', { position })).toEqual(
    await ask('textDocument/references', { position, context: { includeDeclaration: true } }),
  );
  expect(await ask<Location[]>('textDocument/references', { position, context })).toEqual([
    { uri, range: use },
  ]);
  expect(await ask<DocumentHighlight[]>('textDocument/documentHighlight', { position })).toEqual([
    { range: name, kind: 3 },
    { range: use, kind: 2 },
  ]);
});

test('renames a name, and refuses one that docker does not take', async () => {
  const position = { line: 4, character: 13 };
  expect(await ask('textDocument/prepareRename', { position })).toEqual({
    range: { start: { line: 4, character: 12 }, end: { line: 4, character: 15 } },
    placeholder: 'web',
  });
  const edit = await ask<WorkspaceEdit>('textDocument/rename', { position, newName: 'api' });
  expect(edit.changes?.[uri]?.map(({ newText, range }) => [newText, range.start.line])).toEqual([
    ['api', 2],
    ['api', 4],
  ]);
  await expect(ask('textDocument/rename', { position, newName: '-' })).rejects.toThrow(/at least two/u);
  expect(await ask('textDocument/prepareRename', { position: { line: 4, character: 1 } })).toBeNull();
});

test('gives an outline of the document and of all open documents', async () => {
  const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols.map(({ name, detail, range }) => [name, detail, range.start.line])).toEqual([
    ['shop', '', 0],
    ['web', 'nginx', 1],
  ]);
  await client.open('file:///other.sh', 'docker volume create shop-data\n');
  const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
    query: 'SHO',
  });
  expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
    ['shop', uri],
    ['shop-data', 'file:///other.sh'],
  ]);
});

test('shows hints and lenses only where they are asked for', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
  expect(await ask('textDocument/inlayHint', { range })).toEqual([]);
  expect(await ask('textDocument/codeLens')).toEqual([]);
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { dockline: { inlayHints: { tags: true }, codeLens: { references: true, run: true } } },
  });
  expect(await ask('textDocument/inlayHint', { range })).toMatchObject([
    { label: ':latest', position: { line: 3, character: 7 }, paddingLeft: false },
  ]);
  // This client has not told of commands of its own, so nothing can be run.
  expect(await ask('textDocument/codeLens')).toMatchObject([
    { command: { title: 'shop: 1 use', command: '' } },
    { command: { title: 'web: 1 use', command: '' } },
  ]);
});

test('gives semantic tokens for the document and for a range', async () => {
  const whole = await ask<SemanticTokens>('textDocument/semanticTokens/full');
  expect(whole.data.slice(0, 10)).toEqual([0, 0, 6, 3, 0, 0, 7, 7, 3, 0]);
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };
  const last = await ask<SemanticTokens>('textDocument/semanticTokens/range', { range });
  expect(last.data).toEqual([4, 0, 6, 3, 0, 0, 7, 4, 3, 0, 0, 5, 3, 12, 0]);
});

test('tells after an edit only what has changed in the tokens', async () => {
  type Answer = SemanticTokens & SemanticTokensDelta;
  const whole = await ask<SemanticTokens>('textDocument/semanticTokens/full');
  const since = (previousResultId = ''): Promise<Answer> =>
    ask<Answer>('textDocument/semanticTokens/full/delta', { previousResultId });
  const same = await since(whole.resultId);
  expect(same.edits).toEqual([]);
  const at = { line: 4, character: 0 };
  await client.change(uri, 2, [{ range: { start: at, end: at }, text: 'docker ps\n' }]);
  const { edits, resultId } = await since(same.resultId);
  expect(edits.flatMap(({ data = [] }) => data).length).toBeLessThanOrEqual(20);
  const patched = edits.reduceRight(
    (data, edit) => data.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? [])),
    whole.data,
  );
  expect(patched).toEqual((await ask<SemanticTokens>('textDocument/semanticTokens/full')).data);
  expect((await since(resultId)).edits).toBeUndefined();
});

test('gives the commands of a range as they can be run', async () => {
  const range = { start: { line: 1, character: 0 }, end: { line: 4, character: 9 } };
  expect(await ask('dockline/commands', { range })).toEqual([
    { text: 'docker run -d --name web --network shop nginx', destroys: false },
    { text: 'docker stop web', destroys: false },
  ]);
  expect(await ask('dockline/commands', { range: 'all' })).toEqual([]);
});

test('grows a selection', async () => {
  const positions = [
    { line: 2, character: 10 },
    { line: 5, character: 0 },
  ];
  const [web, nothing] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions });
  const at = (line: number, start: number, end: number): object => ({
    start: { line, character: start },
    end: { line, character: end },
  });
  expect(web).toMatchObject({ range: at(2, 9, 12), parent: { range: at(2, 2, 12) } });
  expect(nothing).toEqual({ range: at(5, 0, 0) });
});
