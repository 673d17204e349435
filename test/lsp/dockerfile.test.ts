// A Dockerfile over a real stdio connection: its own features beside those of the docker lines in it.
import type {
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Location,
  SemanticTokens,
} from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///Dockerfile';
const text = `FROM golang:1.25 AS build
RUN docker run --rm app
FROM alpine:3.22
COPY --from=build /app /app
`;
let client: LanguageClient;

beforeEach(async () => {
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

function ask<Result>(method: string, params: object = {}): Promise<Result> {
  return client.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
}

async function labelsAt(line: number, character: number): Promise<readonly string[]> {
  const position = { line, character };
  const list = await ask<CompletionList | null>('textDocument/completion', { position });
  return (list?.items ?? []).map(({ label }) => label);
}

test('completes stages, and the docker lines between', async () => {
  await client.initialize();
  await client.open(uri, text, 'dockerfile');
  expect((await labelsAt(3, 14))[0]).toBe('build');
  expect(await labelsAt(1, 17)).toContain('--name');
  expect(await labelsAt(4, 0)).toContain('WORKDIR');
});

test('signs that only Dockerfiles know open no list elsewhere', async () => {
  await client.initialize();
  await client.open(uri, 'FROM alpine:3.22\nENV APP=1\nWORKDIR $\n', 'dockerfile');
  await client.open('file:///run.sh', 'docker run $');
  const context = { triggerKind: 2, triggerCharacter: '$' };
  const position = { line: 2, character: 9 };
  const list = await ask<CompletionList | null>('textDocument/completion', { position, context });
  expect(list?.items.map(({ label }) => label)).toContain('APP');
  const shell = { textDocument: { uri: 'file:///run.sh' }, position: { line: 0, character: 12 }, context };
  expect(await ask('textDocument/completion', shell)).toBeNull();
});

test('explains directives and checks', async () => {
  await client.initialize();
  await client.open(uri, '# check=skip=JSONArgsRecommended\nFROM a:1\n', 'dockerfile');
  const at = async (character: number): Promise<string> =>
    JSON.stringify(await ask('textDocument/hover', { position: { line: 0, character } }));
  expect(await at(4)).toMatch(/docker build --check/u);
  expect(await at(20)).toMatch(/shell-form-command[^]+process 1/u);
});

test.each<[string, readonly string[], string, boolean]>([
  ['auto', [], 'auto', true],
  ['auto beside Docker DX', ['docker-dx'], 'auto', false],
  ['auto beside Container Tools', ['container-tools'], 'auto', false],
  ['auto beside hadolint, which only checks', ['hadolint'], 'auto', true],
  ['full', ['docker-dx'], 'full', true],
  ['dockerCommandsOnly', [], 'dockerCommandsOnly', false],
])('mode %s', async (_, neighbours, mode, served) => {
  await client.initialize({ initializationOptions: { neighbours, dockline: { dockerfile: { mode } } } });
  await client.open(uri, text, 'dockerfile');
  expect((await labelsAt(4, 0)).includes('WORKDIR')).toBe(served);
  const position = { line: 0, character: 1 };
  expect((await ask('textDocument/hover', { position })) !== null).toBe(served);
  const atStage = { position: { line: 3, character: 14 } };
  const context = { includeDeclaration: true };
  expect((await ask<Location[]>('textDocument/definition', atStage)).length).toBe(served ? 1 : 0);
  expect((await ask<Location[]>('textDocument/references', { ...atStage, context })).length).toBe(
    served ? 2 : 0,
  );
  expect((await ask('textDocument/prepareRename', atStage)) !== null).toBe(served);
  const tokens = (await ask<SemanticTokens>('textDocument/semanticTokens/full')).data;
  // The first is `FROM` in the first line, or `docker` in the second.
  expect(tokens.slice(0, 3)).toEqual(served ? [0, 0, 4] : [1, 4, 6]);
  expect(await labelsAt(1, 17)).toContain('--name');
});

test('only docker commands are checked where the user wants so', async () => {
  await client.initialize({
    initializationOptions: { dockline: { dockerfile: { mode: 'dockerCommandsOnly' } } },
  });
  await client.open(uri, 'FROM alpine:3.22 AS Base\nRUN docker run --nmae a b\n', 'dockerfile');
  expect((await client.diagnostics(uri, 1)).diagnostics).toMatchObject([{ code: 'unknown-flag' }]);
});

test('outlines and folds stages', async () => {
  const documentSymbol = { hierarchicalDocumentSymbolSupport: true };
  await client.initialize({ capabilities: { textDocument: { documentSymbol } } });
  await client.open(uri, text, 'dockerfile');
  expect(await ask<DocumentSymbol[]>('textDocument/documentSymbol')).toMatchObject([
    { name: 'build', detail: 'golang:1.25', children: [{ name: 'RUN', detail: 'docker run --rm app' }] },
    { name: 'alpine:3.22', children: [{ name: 'COPY' }] },
  ]);
  expect(await ask<FoldingRange[]>('textDocument/foldingRange')).toEqual([
    { startLine: 0, endLine: 1 },
    { startLine: 2, endLine: 3 },
  ]);
});
