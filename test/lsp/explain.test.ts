// The page that explains a command, over a real connection: for clients that know it and for those that know the standard.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///deploy.sh';
const text = '# 한국어\r\ndocker run -d -e TOKEN=geheim nginx:1.29\r\n';
const position = { line: 1, character: 9 };
const textDocument = { uri };
let client: LanguageClient;

beforeEach(() => {
  client = new LanguageClient();
});

const start = async (capabilities: object, locale = 'en'): Promise<void> => {
  await client.initialize({ capabilities, initializationOptions: { dockline: { locale } } });
  await client.open(uri, text);
};

const actionsAt = (at: object, only?: string[]): Promise<CodeAction[]> =>
  client.connection.sendRequest('textDocument/codeAction', {
    textDocument,
    range: { start: at, end: at },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });

const explainActions = async (at: object, only?: string[]): Promise<CodeAction[]> =>
  (await actionsAt(at, only)).filter(({ kind }) => kind === 'dockline.explain');

test('answers dockline/explain in the language of the settings, and null outside of commands', async () => {
  await start({}, 'ko');
  const page = await client.connection.sendRequest<{ title: string; markdown: string; range: object }>(
    'dockline/explain',
    { textDocument, position },
  );
  expect(page).toMatchObject({
    title: 'docker run',
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 40 } },
  });
  expect(page.markdown).toContain('## 실행 순서');
  const outside = { textDocument, position: { line: 0, character: 2 } };
  expect(await client.connection.sendRequest('dockline/explain', outside)).toBeNull();
  const closed = { textDocument: { uri: 'file:///other.sh' }, position };
  expect(await client.connection.sendRequest('dockline/explain', closed)).toBeNull();
  expect(await client.end()).toBe(0);
});

test('offers a code action at a command, only to clients that can send commands', async () => {
  await start({ workspace: { executeCommand: {} } });
  expect(await explainActions(position)).toEqual([
    {
      title: 'Explain this command',
      kind: 'dockline.explain',
      command: {
        title: 'Explain this command',
        command: 'dockline.server.explain',
        arguments: [uri, position],
      },
    },
  ]);
  expect(await explainActions({ line: 0, character: 2 })).toEqual([]);
  expect(await explainActions(position, ['quickfix', 'refactor'])).toEqual([]);
  expect(await client.end()).toBe(0);
  client = new LanguageClient();
  await start({});
  expect(await explainActions(position)).toEqual([]);
  expect(await client.end()).toBe(0);
});

test('the command shows the page as a file that ends with the server, and answers with its text', async () => {
  await start({ window: { showDocument: { support: true } } });
  const shown: string[] = [];
  client.connection.onRequest('window/showDocument', (params: { uri: string }) => {
    shown.push(params.uri);
    return { success: true };
  });
  const run = (args: unknown[]): Promise<string | null> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: 'dockline.server.explain',
      arguments: args,
    });
  const markdown = await run([uri, position]);
  expect(markdown).toContain('# `docker run`');
  expect(markdown).not.toContain('geheim');
  const file = fileURLToPath(shown[0] ?? '');
  expect(file).toMatch(/docker run\.md$/u);
  expect(readFileSync(file, 'utf8')).toBe(markdown);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  for (const bad of [[], [uri], [uri, {}], [1, position], ['file:///other.sh', position]])
    expect(await run(bad)).toBeNull();
  expect(shown).toHaveLength(1);
  expect(await client.end()).toBe(0);
  expect(existsSync(file)).toBe(false);
});
