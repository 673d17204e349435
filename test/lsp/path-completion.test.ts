// The built server lists the folders that completion looks into, and waits for no folder for long.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionList } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DocumentStore } from '../../server/src/lsp/document-store';
import { FileStore } from '../../server/src/lsp/file-store';
import { filesOfNode } from '../../server/src/lsp/files-of-node';
import { FolderStore } from '../../server/src/lsp/folder-store';
import type { FolderEntry } from '../../server/src/model/known-folders';
import { LanguageClient } from '../support/language-client';

let folder = '';
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text = ''): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dockline-폴더 '));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a server in Node', () => {
  let client: LanguageClient;

  beforeEach(() => {
    client = new LanguageClient();
  });

  afterEach(async () => {
    expect(await client.end()).toBe(0);
  });

  const complete = (uri: string, line: number, character: number): Promise<CompletionList | null> =>
    client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
    });

  test('offers what is there at once, without what the ignore file names', async () => {
    write('.dockerignore', 'node_modules\n');
    write('node_modules/a.js');
    write('src/한 글.ts');
    await client.initialize({
      initializationOptions: { commands: ['editor.action.triggerSuggest'] },
    });
    const uri = uriOf('Dockerfile');
    await client.open(uri, 'FROM node:24\nCOPY s\n', 'dockerfile');
    const list = await complete(uri, 1, 6);
    expect(list?.isIncomplete).toBe(false);
    expect(list?.items.map(({ label }) => label)).toEqual(['src/', '.dockerignore']);
    expect(list?.items[0]).toMatchObject({
      kind: 19,
      textEdit: {
        newText: 'src/',
        range: { start: { line: 1, character: 5 }, end: { line: 1, character: 6 } },
      },
      command: { command: 'editor.action.triggerSuggest' },
      documentation: { value: 'In the build context.' },
    });
    expect(list?.items[1]).toMatchObject({ kind: 17 });
    expect(list?.items[1]?.command).toBeUndefined();
  });

  test('looks above the script up to the workspace, and nowhere else', async () => {
    write('shop/scripts/own.env');
    write('shop/top.env');
    write('secret.env');
    await client.initialize({ workspaceFolders: [{ uri: uriOf('shop'), name: 'shop' }] });
    const uri = uriOf('shop/scripts/run.sh');
    await client.open(uri, 'docker run --env-file  nginx\ndocker run --env-file ../../ nginx\n');
    const list = await complete(uri, 0, 22);
    expect(list?.items.map(({ label }) => label)).toEqual(['own.env', 'top.env', 'scripts/']);
    expect(list?.items.map(({ command }) => command)).toEqual([undefined, undefined, undefined]);
    expect(await complete(uri, 1, 28)).toBeNull();
  });
});

describe('the disc', () => {
  const sorted = (entries: readonly FolderEntry[] | undefined): FolderEntry[] | undefined =>
    entries && [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));

  test('a link to a folder is one', async () => {
    write('a/b.txt');
    symlinkSync('a', path.join(folder, 'link'));
    symlinkSync('nowhere', path.join(folder, 'torn'));
    expect(sorted(await filesOfNode.list(`${uriOf('')}/`))).toEqual([
      { name: 'a', isFolder: true },
      { name: 'link', isFolder: true },
      { name: 'torn', isFolder: false },
    ]);
  });

  test('what is no folder cannot be listed', async () => {
    write('file');
    expect(await filesOfNode.list(uriOf('file'))).toBeUndefined();
    expect(await filesOfNode.list(uriOf('nowhere'))).toBeUndefined();
    expect(await filesOfNode.list('vscode-vfs://github/a/b')).toBeUndefined();
  });
});

describe('what was listed', () => {
  let now = 0;
  let asked: string[] = [];
  let answer: (entries: readonly FolderEntry[] | undefined) => void = () => undefined;

  function store(): FolderStore {
    [now, asked] = [0, []];
    const port = {
      isFile: () => Promise.resolve(false),
      read: () => Promise.resolve({ kind: 'missing' } as const),
      list: (uri: string): Promise<readonly FolderEntry[] | undefined> => {
        asked.push(uri);
        return new Promise((resolve) => (answer = resolve));
      },
    };
    const folders = new FolderStore(
      port,
      new FileStore(port, new DocumentStore(), () => undefined),
      () => now,
    );
    folders.roots = ['vscode-vfs://github/shop'];
    return folders;
  }

  const entries = [{ name: 'a', isFolder: false }];
  const document = 'vscode-vfs://github/shop/ops/run.sh';

  test('is kept for moments, and asked for once at a time', async () => {
    const folders = store();
    const look = folders.look(document);
    expect(look.lookup.folders.length).toBe(2);
    expect(look.lookup.folders[0]?.('.')).toBeUndefined();
    expect(folders.look(document).lookup.folders[0]?.('./')).toBeUndefined();
    expect([asked, look.isWhole()]).toEqual([['vscode-vfs://github/shop/ops/'], false]);
    answer(entries);
    await look.settled();
    expect([look.lookup.folders[0]?.('.'), look.isWhole()]).toEqual([entries, true]);
    now = 1999;
    expect([folders.look(document).lookup.folders[1]?.('ops'), asked.length]).toEqual([entries, 1]);
    now = 2000;
    const later = folders.look(document);
    expect([later.lookup.folders[1]?.('ops'), later.isWhole(), asked.length]).toEqual([entries, false, 2]);
    answer(undefined);
    await later.settled();
    expect(later.lookup.folders[1]?.('ops')).toBeUndefined();
  });

  test('is nothing outside of the workspace', () => {
    const [own] = store().look(document).lookup.folders;
    for (const name of ['../..', '../../other', '../../shop2', '../../../etc'])
      expect(own?.(name)).toBeUndefined();
    expect(asked).toEqual([]);
    own?.('../lib');
    expect(asked).toEqual(['vscode-vfs://github/shop/lib/']);
    expect(store().look('untitled:Untitled-1').lookup).toEqual({ folders: [], files: [] });
  });

  test('is nothing where the server cannot list', () => {
    const files = new FileStore(undefined, new DocumentStore(), () => undefined);
    expect(new FolderStore(undefined, files).look(document).lookup).toEqual({ folders: [], files: [] });
  });
});
