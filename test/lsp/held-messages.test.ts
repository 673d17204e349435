// What a client sends before the server is loaded is answered all the same, in its order.
import { expect, test } from 'vitest';
import type { Message } from 'vscode-languageserver';
import { HeldMessages } from '../../server/src/lsp/held-messages';
import { LanguageClient } from '../support/language-client';
import { serverParts, textOf } from '../support/server-parts';

test('what is loaded before the first answer knows neither rules nor commands', () => {
  const holding = (files: readonly string[], text: string): string[] =>
    files.filter((file) => textOf(file).includes(text));
  for (const text of ['flag-after-image', 'network-alias']) {
    expect(holding(serverParts('ever'), text)).not.toEqual([]);
    expect(holding(serverParts('at once'), text)).toEqual([]);
  }
});

test('all but the first request waits, and goes on in its order', () => {
  let wanted = 0;
  const passed: string[] = [];
  const held = new HeldMessages(() => (wanted += 1));
  const send = (message: object): void => {
    held.handleMessage({ jsonrpc: '2.0', ...message } as Message, (one) => {
      passed.push((one as Message & { method: string }).method);
    });
  };
  send({ id: 1, method: 'initialize' });
  send({ method: 'initialized' });
  send({ method: 'textDocument/didOpen' });
  send({ id: 2, method: 'textDocument/hover' });
  expect(passed).toEqual(['initialize']);
  expect(wanted).toBe(3);
  held.release();
  send({ method: 'textDocument/didChange' });
  expect(passed).toEqual([
    'initialize',
    'initialized',
    'textDocument/didOpen',
    'textDocument/hover',
    'textDocument/didChange',
  ]);
});

test('a client that waits for no answer loses nothing', async () => {
  const client = new LanguageClient();
  const { connection } = client;
  const uri = 'file:///a/deploy.sh';
  const textDocument = { uri, languageId: 'shellscript', version: 1, text: 'docker run --rm nginx\n' };
  const initialize = connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  void connection.sendNotification('initialized', {});
  void connection.sendNotification('textDocument/didOpen', { textDocument });
  void connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: 'docker stop web\n' }],
  });
  const position = { line: 0, character: 8 };
  const hover = await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  expect(JSON.stringify(hover)).toContain('docker stop');
  expect(await initialize).toHaveProperty('capabilities.hoverProvider', true);
  expect(await client.end()).toBe(0);
}, 30_000);
