// The built server over a real stdio connection, as any editor would use it.
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Hover,
  SignatureHelp,
} from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///deploy.sh';
const wrongLine = 'docker run -d -p 8080:80 nginx --name myapp\n';
let client: LanguageClient;

beforeEach(() => {
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

test('tells what it can do', async () => {
  const { capabilities, serverInfo } = await client.initialize();
  expect(capabilities).toMatchObject({ hoverProvider: true, completionProvider: { resolveProvider: true } });
  expect(serverInfo?.name).toBe('dockline');
});

test('publishes diagnostics for an opened and a changed document, and takes them back when it is closed', async () => {
  await client.initialize();
  await client.open(uri, wrongLine);
  const { diagnostics } = await client.diagnostics(uri, 1);
  expect(diagnostics).toMatchObject([
    {
      code: 'flag-after-image',
      source: 'dockline',
      severity: 2,
      range: { start: { line: 0, character: 31 }, end: { line: 0, character: 43 } },
    },
  ]);
  expect(diagnostics[0]?.codeDescription?.href).toMatch(/flag-after-image/u);
  const range = { start: { line: 0, character: 30 }, end: { line: 0, character: 43 } };
  await client.change(uri, 2, [{ range, text: '' }]);
  expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([]);
});

test('the quick fix of a diagnostic moves the flag', async () => {
  await client.initialize();
  await client.open(uri, wrongLine);
  const { diagnostics } = await client.diagnostics(uri, 1);
  const [diagnostic] = diagnostics;
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic?.range,
    context: { diagnostics },
  });
  expect(actions[0]).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [diagnostic] });
  expect(actions[0]?.edit?.changes?.[uri]?.[0]?.newText).toBe('--name myapp nginx');
});

test('offers other ways to write the command under the cursor', async () => {
  await client.initialize();
  await client.open(uri, 'docker rmi web\n');
  const at = { line: 0, character: 9 };
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor'] },
  });
  expect(actions).toMatchObject([{ kind: 'refactor.rewrite' }]);
  expect(actions[0]?.edit?.changes?.[uri]?.[0]?.newText).toBe('image rm');
});

test('hovers in the language of the editor', async () => {
  await client.initialize({ initializationOptions: { locale: 'ko' } });
  await client.open(uri, wrongLine);
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 12 },
  });
  expect(JSON.stringify(hover.contents)).toMatch(/[가-힣]/u);
});

test('completes flags and documents them when asked', async () => {
  await client.initialize();
  await client.open(uri, 'docker run --re');
  const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line: 0, character: 15 },
  });
  const restart = list.items.find((item) => item.label === '--restart');
  expect(restart?.documentation).toBeUndefined();
  expect(restart?.textEdit).toMatchObject({ range: { start: { line: 0, character: 11 } } });
  const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', restart);
  expect(JSON.stringify(resolved.documentation)).toContain('--restart');
});

test('shows the usage with the active part', async () => {
  await client.initialize();
  await client.open(uri, 'docker run nginx ');
  const help = await client.connection.sendRequest<SignatureHelp>('textDocument/signatureHelp', {
    textDocument: { uri },
    position: { line: 0, character: 17 },
  });
  expect(help.signatures[0]?.label).toBe('docker run [OPTIONS] IMAGE [COMMAND] [ARG...]');
});

describe('bad input', () => {
  test('a bad setting is named', async () => {
    await client.initialize();
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { dockline: { rules: { 'flag-after-image': 'loud' } } },
    });
    await client.open(uri, wrongLine);
    await client.diagnostics(uri, 1);
    expect(client.messages.join('\n')).toContain('"loud"');
  });

  test('requests for unknown documents and impossible positions are answered', async () => {
    await client.initialize();
    await client.open(uri, wrongLine);
    for (const [target, line, character] of [
      ['file:///gone.sh', 0, 0],
      [uri, 1e9, 1e9],
      [uri, -1, -5],
    ] as const) {
      const params = { textDocument: { uri: target }, position: { line, character } };
      for (const method of ['hover', 'completion', 'signatureHelp'])
        await client.connection.sendRequest(`textDocument/${method}`, params);
    }
    await client.change('file:///gone.sh', 2, [{ text: 'docker ps' }]);
    expect((await client.diagnostics(uri, 1)).diagnostics).toHaveLength(1);
  });

  test('settings can turn everything off and on again', async () => {
    await client.initialize();
    await client.open(uri, wrongLine);
    await client.diagnostics(uri, 1);
    const set = (enable: boolean): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { dockline: { enable } },
      });
    await set(false);
    await client.change(uri, 2, [{ text: wrongLine }]);
    expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([]);
    await set(true);
    await client.change(uri, 3, [{ text: wrongLine }]);
    expect((await client.diagnostics(uri, 3)).diagnostics).toHaveLength(1);
  });
});
