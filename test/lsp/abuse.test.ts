// What no proper client does to the server, over a real stdio connection: it goes on answering, and it ends when it is left.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  type ResponseError,
} from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';
import { root } from '../support/source-files';

const uri = 'file:///deploy.sh';
const wrongLine = 'docker run -d -p 8080:80 nginx --name myapp\n';

const positional = [
  'completion',
  'definition',
  'documentHighlight',
  'hover',
  'prepareRename',
  'references',
  'signatureHelp',
];
const ofDocument = ['codeLens', 'diagnostic', 'documentLink', 'documentSymbol', 'foldingRange', 'inlayHint'];

const impossiblePositions = [
  [-1, -1],
  [2 ** 31, 2 ** 31],
  [Number.MAX_VALUE, 0],
  [0, Number.MAX_VALUE],
  [0.5, 7.5],
  // In JSON, no number at all.
  [Number.NaN, Number.NaN],
] as const;

describe('a living connection', () => {
  let client: LanguageClient;
  const request = (method: string, params: object): Promise<unknown> =>
    client.connection.sendRequest(`textDocument/${method}`, params);
  /** The server still finds what is wrong in a document that it is sent now. */
  const expectAlive = async (version: number): Promise<void> => {
    await client.open(`${uri}.${String(version)}.sh`, wrongLine, 'shellscript', version);
    const { diagnostics } = await client.diagnostics(`${uri}.${String(version)}.sh`, version);
    expect(diagnostics).toMatchObject([{ code: 'flag-after-image' }]);
  };

  beforeEach(() => {
    client = new LanguageClient();
  });

  afterEach(async () => {
    expect(await client.end()).toBe(0);
    expect(client.messages.filter((message) => message.includes(' failed'))).toEqual([]);
  });

  test('notifications of documents that are not open are ignored', async () => {
    await client.initialize();
    await client.change(uri, 2, [{ text: 'docker ps' }]);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await expectAlive(9);
  });

  test('all requests are answered for documents closed and never opened, and for those without a path', async () => {
    await client.initialize();
    await client.open(uri, wrongLine);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    for (const target of [uri, 'file:///never.sh', '', 'no uri', 'untitled:%E0%A4%A', 'file:///%']) {
      const params = {
        textDocument: { uri: target },
        position: { line: 0, character: 0 },
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
        context: { includeDeclaration: true, diagnostics: [] },
      };
      for (const method of [...positional, ...ofDocument, 'codeAction', 'selectionRange'])
        expect(await answer(request(method, { ...params, positions: [] })), method).not.toBe('broken');
    }
    await expectAlive(9);
  });

  test('impossible positions are answered', async () => {
    await client.initialize();
    await client.open(uri, wrongLine);
    const context = { includeDeclaration: true, diagnostics: [] };
    for (const [version, [line, character]] of impossiblePositions.entries()) {
      const position = { line, character };
      const range = { start: position, end: { line: character, character: line } };
      const params = { textDocument: { uri }, position, range, positions: [position], context, newName: 'x' };
      for (const method of [...positional, 'codeAction', 'selectionRange', 'inlayHint', 'rename'])
        expect(await answer(request(method, params)), `${method} at ${String(line)}`).not.toBe('broken');
      await client.change(uri, version + 2, [{ range, text: '#' }]);
      await client.diagnostics(uri, version + 2);
    }
    await expectAlive(9);
  });

  test('a flood of requests that are cancelled at once is answered, each once', async () => {
    await client.initialize();
    await client.open(uri, wrongLine.repeat(300));
    const answers = Array.from({ length: 300 }, (_, line) => {
      const source = new CancellationTokenSource();
      const context = { includeDeclaration: true };
      const params = { textDocument: { uri }, position: { line, character: 3 }, context };
      const method = `textDocument/${positional[line % positional.length] ?? ''}`;
      const sent = client.connection.sendRequest(method, params, source.token);
      source.cancel();
      return answer(sent);
    });
    expect(new Set(await Promise.all(answers))).not.toContain('broken');
    await client.connection.sendNotification('$/cancelRequest', { id: 'never sent' });
    await expectAlive(9);
  });

  test.each([{ options: null }, { options: 7 }, { options: [] }, { options: { dockline: 'on' } }])(
    'initial %j are survived',
    async ({ options }) => {
      await client.initialize({ initializationOptions: options });
      await expectAlive(1);
    },
  );

  test('settings may be anything, as a whole and each of them', async () => {
    await client.initialize();
    const names = await settingNames();
    expect(names.length).toBeGreaterThan(5);
    const each = [null, true, 7, 'text', [], { a: { b: [] } }].map((value) => ({
      dockline: Object.fromEntries(names.map((name) => [name, value])),
    }));
    const whole = [
      null,
      true,
      7,
      'text',
      [],
      [[]],
      {},
      { dockline: null },
      { dockline: 'on' },
      { dockline: [1] },
    ];
    await client.open(uri, wrongLine);
    for (const settings of [...whole, ...each]) {
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      const hover = await request('hover', { textDocument: { uri }, position: { line: 0, character: 8 } });
      expect(JSON.stringify(hover)).toContain('docker run');
    }
    await expectAlive(9);
  });

  test('what was opened last counts, and so does the last change whatever its version', async () => {
    await client.initialize();
    await client.open(uri, 'docker ps\n', 'shellscript', 5);
    await client.open(uri, wrongLine, 'shellscript', 3);
    expect((await client.diagnostics(uri, 3)).diagnostics).toHaveLength(1);
    await client.change(uri, 2, [{ text: 'docker ps\n' }]);
    expect((await client.diagnostics(uri, 2)).diagnostics).toEqual([]);
    await client.change(uri, -1, [{ text: wrongLine }]);
    expect((await client.diagnostics(uri, -1)).diagnostics).toHaveLength(1);
  });

  test('halves of characters are text like any other', async () => {
    await client.initialize();
    await client.open(uri, `\uD800 \uDC00\0\u2028\n${wrongLine}`);
    expect((await client.diagnostics(uri, 1)).diagnostics).toHaveLength(1);
    const start = { line: 0, character: 0 };
    await client.change(uri, 2, [{ range: { start, end: start }, text: '😀\uDFFF' }]);
    const halved = { line: 0, character: 1 };
    await client.change(uri, 3, [{ range: { start: halved, end: { line: 0, character: 2 } }, text: '' }]);
    expect((await client.diagnostics(uri, 3)).diagnostics).toHaveLength(1);
  });

  test('a request before the first is refused or answered, and the first still works', async () => {
    const early = await answer(
      request('hover', { textDocument: { uri }, position: { line: 0, character: 0 } }),
    );
    expect(early).not.toBe('broken');
    await client.open(uri, wrongLine);
    await client.initialize();
    await expectAlive(9);
  });
});

describe('a client that is gone', () => {
  test('the end of the input ends the server', async () => {
    const server = spawnServer();
    server.stdin?.end();
    await expectExit(server);
  });

  test('half a message at the end of the input ends the server', async () => {
    const server = spawnServer();
    server.stdin?.end('Content-Length: 100\r\n\r\n{"jsonrpc"');
    await expectExit(server);
  });

  test('a closed output ends the server, or the end of its input then does', async () => {
    const server = spawnServer();
    server.stdout?.destroy();
    server.stdin?.write(
      message({ id: 1, method: 'initialize', params: { processId: null, capabilities: {} } }),
    );
    server.stdin?.end();
    await expectExit(server);
  });

  test('the death of the process that the client named ends the server', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const server = spawnServer();
    const initialized = new Promise((resolve) => server.stdout?.once('data', resolve));
    const params = { processId: parent.pid, rootUri: null, capabilities: {} };
    server.stdin?.write(message({ id: 1, method: 'initialize', params }));
    await initialized;
    parent.kill('SIGKILL');
    await expectExit(server);
  });

  test.each([
    ['JSON that is none', message('{"jsonrpc": "2.0", "id": 1,')],
    ['a message that is no object', message('7')],
    ['an empty message', message('')],
  ])('%s does not keep the server from answering the next', async (_, broken) => {
    const server = spawnServer();
    let output = '';
    const answered = new Promise<void>((resolve) =>
      server.stdout?.on('data', (data: Buffer) => {
        output += data.toString();
        if (output.includes('"serverInfo"')) resolve();
      }),
    );
    const params = { processId: null, rootUri: null, capabilities: {} };
    server.stdin?.write(broken + message({ id: 2, method: 'initialize', params }));
    await Promise.race([answered, after(8_000)]);
    expect(output).toContain('"serverInfo"');
    server.stdin?.end();
    await expectExit(server);
  });
});

/** `null` for a result; `refused` where the protocol provides for a refusal; `broken` where something was thrown. */
async function answer(sent: Promise<unknown>): Promise<'answered' | 'refused' | 'broken'> {
  try {
    await sent;
    return 'answered';
  } catch (error) {
    const { code } = error as ResponseError;
    const fair: readonly number[] = [
      ErrorCodes.InvalidParams,
      ErrorCodes.MethodNotFound,
      ErrorCodes.ServerNotInitialized,
      LSPErrorCodes.ContentModified,
      LSPErrorCodes.RequestCancelled,
      LSPErrorCodes.RequestFailed,
      LSPErrorCodes.ServerCancelled,
    ];
    return fair.includes(code) ? 'refused' : 'broken';
  }
}

/** The first parts of the names of all settings but the one that turns everything off, without `dockline.`. */
async function settingNames(): Promise<(string | undefined)[]> {
  const manifest = (await import('../../package.json')) as unknown as {
    contributes: { configuration: { properties: object } | { properties: object }[] };
  };
  const { configuration } = manifest.contributes;
  const sections = Array.isArray(configuration) ? configuration : [configuration];
  const names = sections.flatMap(({ properties }) => Object.keys(properties));
  return names.map((name) => name.split('.')[1]).filter((name) => name !== 'enable');
}

function spawnServer(): ChildProcess {
  const program = path.join(root, 'dist/dockline-language-server.js');
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  // A server that has ended does not read on.
  server.stdin?.on('error', () => undefined);
  server.stdout?.resume();
  return server;
}

function message(content: string | object): string {
  const text = typeof content === 'string' ? content : JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`;
}

async function expectExit(server: ChildProcess): Promise<void> {
  const ended = new Promise<'ended'>((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve('ended');
    else server.once('exit', () => resolve('ended'));
  });
  const outcome = await Promise.race([ended, after(10_000, 'still there')]);
  server.kill('SIGKILL');
  expect(outcome).toBe('ended');
}
