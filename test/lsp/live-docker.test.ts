// The server asks a client that offers it about the real docker, and asks no other.
import type { CompletionList, Hover } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///deploy.sh';
const row = '{"Names":"real-web","State":"running","Status":"Up 2 hours","Ports":"0.0.0.0:8080->80/tcp"}\n';
let client: LanguageClient;
let asked: unknown[];

beforeEach(() => {
  client = new LanguageClient();
  asked = [];
  client.connection.onRequest('dockline/list', (question: unknown) => {
    asked.push(question);
    return { output: row };
  });
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

async function completions(character: number): Promise<CompletionList | null> {
  const position = { line: 0, character };
  return client.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
}

test('a name that only docker knows is completed, at the latest with the next key', async () => {
  await client.initialize({ initializationOptions: { live: true } });
  await client.open(uri, 'docker stop r');
  expect(asked).toEqual([]);
  const first = await completions(13);
  const second = first?.isIncomplete === true ? await completions(13) : first;
  const item = second?.items.find(({ label }) => label === 'real-web');
  expect(item).toMatchObject({ detail: 'running' });
  expect(second?.isIncomplete).toBe(false);
  expect(asked).toEqual([{ kind: 'container', engine: '' }]);
});

test('a hover tells how the container is, in the language of the user', async () => {
  await client.initialize({ initializationOptions: { live: true, locale: 'ko' } });
  await client.open(uri, 'docker stop real-web');
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 14 },
  });
  const text = JSON.stringify(hover.contents);
  expect(text).toContain('running');
  expect(text).toContain('- 상태: `Up 2 hours`');
  expect(text).toContain('- 포트: `0.0.0.0:8080->80/tcp`');
});

test('a client that does not offer it is not asked', async () => {
  await client.initialize();
  await client.open(uri, 'docker stop r');
  const list = await completions(13);
  expect(list?.items.map(({ label }) => label) ?? []).not.toContain('real-web');
  expect(asked).toEqual([]);
});

test('a docker that never answers holds nothing up', async () => {
  client.connection.onRequest('dockline/list', () => new Promise(() => undefined));
  await client.initialize({ initializationOptions: { live: true } });
  await client.open(uri, 'docker run -d --name web nginx\ndocker stop web\n');
  expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([]);
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 1, character: 13 },
  });
  expect(JSON.stringify(hover.contents)).toContain('docker stop');
});

test('a flag that a newer docker knows is no longer called unknown once the user looks at it', async () => {
  client.connection.onRequest('dockline/version', () => ({ output: 'Docker version 99.0.0, build abc' }));
  client.connection.onRequest('dockline/help', () => ({ output: 'Options:\n      --quantum int   New\n' }));
  await client.initialize({ initializationOptions: { live: true } });
  await client.open(uri, 'docker run --quantum 3 nginx');
  const { diagnostics } = await client.diagnostics(uri, 1);
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-flag']);
  const cleared = client.nextDiagnostics(uri);
  await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostics[0]?.range,
    context: { diagnostics },
  });
  expect((await cleared).diagnostics).toEqual([]);
});
