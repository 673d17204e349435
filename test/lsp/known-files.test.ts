// The built server reads the files that a script speaks of, follows them on the disc and in the editor, and tells both.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  RegistrationParams,
} from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const script = 'docker run --env-file ./앱.env nginx:1.29\n';
let client: LanguageClient;
let folder = '';

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const write = (text: string): void => {
  writeFileSync(path.join(folder, '앱.env'), text);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dockline-파일 '));
  mkdirSync(path.join(folder, 'ops'));
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

async function changed(name: string): Promise<void> {
  const changes = [{ uri: uriOf(name), type: 2 }];
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

/** What is sent in the end is told by the test's own limit of time. */
async function published(uri: string, codes: readonly string[]): Promise<readonly Diagnostic[]> {
  let now = await client.diagnostics(uri, 1);
  while (JSON.stringify(now.diagnostics.map(({ code }) => code)) !== JSON.stringify(codes))
    now = await client.nextDiagnostics(uri);
  return now.diagnostics;
}

describe('to a client that is sent diagnostics', () => {
  test('a file is read, and read again when it has changed', async () => {
    write('A=b\nexport C="d"\n');
    await client.initialize();
    const uri = uriOf('run.sh');
    await client.open(uri, script);
    const [found] = await published(uri, ['env-file-syntax']);
    expect(found).toMatchObject({
      severity: 1,
      range: { start: { line: 0, character: 22 }, end: { line: 0, character: 29 } },
      relatedInformation: [
        {
          location: {
            uri: uriOf('앱.env'),
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 12 } },
          },
        },
      ],
    });
    write('A=b\n');
    await changed('앱.env');
    await published(uri, []);
    write('B = c');
    await changed('앱.env');
    await published(uri, ['env-file-syntax']);
  });

  test('the workspace is looked at above the script, and nothing outside of it', async () => {
    write('A="b"\n');
    writeFileSync(path.join(folder, 'ops', 'own.env'), 'A = b\n');
    const root = pathToFileURL(folder).href;
    await client.initialize({ workspaceFolders: [{ uri: root, name: 'shop' }] });
    const uri = uriOf('ops/run.sh');
    await client.open(uri, script + 'docker run --env-file own.env nginx:1.29\n');
    await published(uri, ['env-file-syntax', 'env-file-syntax']);
    await client.end().then((code) => expect(code).toBe(0));
    client = new LanguageClient();
    await client.initialize({ workspaceFolders: [{ uri: `${root}/ops`, name: 'ops' }] });
    await client.open(uri, `${script}docker run --env-file ../앱.env --env-file own.env nginx:1.29\n`);
    const [found, ...others] = await published(uri, ['env-file-syntax']);
    expect([found?.range.start, others]).toEqual([{ line: 1, character: 42 }, []]);
  });

  test('of a client that tells of no changes they are found at a later edit', async () => {
    write('A="b"\n');
    await client.initialize();
    const uri = uriOf('run.sh');
    await client.open(uri, script);
    await published(uri, ['env-file-syntax']);
    write('A=b\n');
    for (let version = 2; (await client.diagnostics(uri, version - 1)).diagnostics.length > 0; version += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await client.change(uri, version, [{ text: script }]);
      await client.diagnostics(uri, version);
    }
  });

  test('the quick fix edits the file', async () => {
    write('A="b"\n');
    await client.initialize();
    const uri = uriOf('run.sh');
    await client.open(uri, script);
    const [found] = await published(uri, ['env-file-syntax']);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found?.range,
      context: { diagnostics: [found], only: ['quickfix'] },
    });
    const cut = (character: number): object => ({
      range: { start: { line: 0, character }, end: { line: 0, character: character + 1 } },
      newText: '',
    });
    expect(actions[0]?.edit).toEqual({ changes: { [uriOf('앱.env')]: [cut(2), cut(4)] } });
  });
});

describe('to a client that asks', () => {
  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: {
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    },
  };

  test('it is told to ask again, and what to watch', async () => {
    write('A="b"\n');
    let refreshed: (() => void) | undefined;
    const watched: unknown[] = [];
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed?.();
      return null;
    });
    client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      watched.push(...registrations.map(({ registerOptions }) => registerOptions as unknown));
      return null;
    });
    const ask = async (): Promise<readonly unknown[]> => {
      const report = await client.connection.sendRequest<DocumentDiagnosticReport>(
        'textDocument/diagnostic',
        {
          textDocument: { uri },
        },
      );
      return report.kind === 'full' ? report.items.map(({ message }) => message) : ['unchanged'];
    };
    const refresh = (): Promise<void> => new Promise((resolve) => (refreshed = resolve));
    const { capabilities: own } = await client.initialize({ capabilities });
    expect(own.diagnosticProvider).toMatchObject({ interFileDependencies: false });
    const uri = uriOf('run.sh');
    await client.open(uri, script);
    let again = refresh();
    expect(await ask()).toEqual([]);
    await again;
    expect(await ask()).toEqual([expect.stringContaining('`A`')]);
    expect(watched).toContainEqual({
      watchers: [{ globPattern: { baseUri: `${uriOf('')}/`, pattern: '*' } }],
    });
    // As it is edited, before it is saved.
    again = refresh();
    await client.open(uriOf('앱.env'), 'A=b\n');
    await again;
    expect(await ask()).toEqual([]);
    again = refresh();
    await client.change(uriOf('앱.env'), 2, [{ text: 'B = b\n' }]);
    await again;
    expect(await ask()).toEqual([expect.stringContaining('`B `')]);
    again = refresh();
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: uriOf('앱.env') },
    });
    await again;
    expect(await ask()).toEqual([expect.stringContaining('`A`')]);
  });
});

test('a word of a build leads into its Dockerfile at the first time of asking', async () => {
  writeFileSync(path.join(folder, 'Dockerfile'), 'FROM node:24 AS build\nARG MODE\n');
  await client.initialize();
  const uri = uriOf('run.sh');
  await client.open(uri, 'docker build --target build --build-arg MODE=1 .\n');
  const leads = (character: number): Promise<unknown> =>
    client.connection.sendRequest('textDocument/definition', {
      textDocument: { uri },
      position: { line: 0, character },
    });
  const place = (line: number, start: number, end: number): unknown => [
    {
      uri: uriOf('Dockerfile'),
      range: { start: { line, character: start }, end: { line, character: end } },
    },
  ];
  expect(await leads(24)).toEqual(place(0, 16, 21));
  expect(await leads(42)).toEqual(place(1, 4, 8));
});
