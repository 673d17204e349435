// `docker run` to compose.yaml over a real connection: for our own client, and by the standard for all others.
import type { ApplyWorkspaceEditParams, CodeAction } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///srv/deploy.sh';
const text = '# 한국어\r\ndocker run -d --name web -p 80:80 nginx:1.29\r\ndocker ps\r\n';
const range = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };
const elsewhere = { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } };
let client: LanguageClient;

beforeEach(() => {
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

const start = async (capabilities: object, settings: object = {}): Promise<void> => {
  await client.initialize({
    capabilities,
    initializationOptions: { dockline: { locale: 'ko', ...settings } },
  });
  await client.open(uri, text);
};

const run = (args: readonly unknown[]): Promise<string | null> =>
  client.connection.sendRequest('workspace/executeCommand', {
    command: 'dockline.server.convertToCompose',
    arguments: args,
  });

const conversions = async (at: object): Promise<CodeAction[]> => {
  const context = { diagnostics: [], only: ['refactor'] };
  const params = { textDocument: { uri }, range: at, context };
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
  return actions.filter(({ command }) => command?.command === 'dockline.server.convertToCompose');
};

test('our client gets text and notes, and null where there is nothing to convert', async () => {
  await start({});
  const ask = (at: object): Promise<unknown> =>
    client.connection.sendRequest('dockline/composeFile', { textDocument: { uri }, range: at });
  expect(await ask(range)).toEqual({
    text: expect.stringMatching(
      /^# Dockline이[\s\S]*\nservices:\n {2}web:\n {4}image: nginx:1\.29\n/u,
    ) as string,
    notes: [expect.stringContaining('docker compose up -d')],
  });
  expect(await ask(elsewhere)).toBeNull();
});

test('the code action is offered at docker run, to clients that can send commands', async () => {
  await start({ workspace: { executeCommand: {} } });
  expect(await conversions(range)).toMatchObject([
    { kind: 'refactor.rewrite', command: { arguments: [uri, range] } },
  ]);
  expect(await conversions(elsewhere)).toEqual([]);
});

test('no code action without commands', async () => {
  await start({});
  expect(await conversions(range)).toEqual([]);
});

test('a client that can create files gets a new one beside the script, and nothing is written over', async () => {
  await start({
    workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    window: { showDocument: { support: true } },
  });
  const edits: ApplyWorkspaceEditParams[] = [];
  const shown: string[] = [];
  client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    edits.push(params);
    return { applied: true };
  });
  client.connection.onRequest('window/showDocument', (params: { uri: string }) => {
    shown.push(params.uri);
    return { success: true };
  });
  const made = await run([uri, range]);
  const target = 'file:///srv/compose.yaml';
  expect(edits[0]?.edit.documentChanges).toEqual([
    { kind: 'create', uri: target, options: { overwrite: false, ignoreIfExists: false } },
    {
      textDocument: { uri: target, version: null },
      edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: made }],
    },
  ]);
  expect(shown).toEqual([target]);
  for (const bad of [[], [uri], [uri, {}], [1, range], ['file:///other.sh', range], [uri, elsewhere]])
    expect(await run(bad)).toBeNull();
  expect(edits).toHaveLength(1);
});

test('turned off, nothing is converted', async () => {
  await start({}, { enable: false });
  expect(await run([uri, range])).toBeNull();
});
