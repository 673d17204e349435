// The built server leads from a path in a script to the file, and from a path without a file nowhere.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentLink, Location } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const script = `docker build -f 'my app.Dockerfile' .
docker run --env-file gone.env -v ./conf:/etc/conf nginx
`;
let client: LanguageClient;
let folder = '';

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dockline-파일-'));
  mkdirSync(path.join(folder, 'conf'));
  writeFileSync(path.join(folder, 'my app.Dockerfile'), 'FROM scratch\n');
  client = new LanguageClient();
  await client.initialize();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

function ask<Result>(method: string, uri: string, params: object = {}): Promise<Result> {
  return client.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
}

test('links stand where there are files; folders and missing files have none', async () => {
  const uri = uriOf('run.sh');
  await client.open(uri, script);
  const range = { start: { line: 0, character: 17 }, end: { line: 0, character: 34 } };
  expect(await ask<DocumentLink[]>('textDocument/documentLink', uri)).toEqual([
    { range, target: uriOf('my app.Dockerfile') },
  ]);
});

test('a path leads to its file', async () => {
  const uri = uriOf('run.sh');
  await client.open(uri, script);
  const start = { line: 0, character: 0 };
  expect(
    await ask<Location[]>('textDocument/definition', uri, { position: { line: 0, character: 20 } }),
  ).toEqual([{ uri: uriOf('my app.Dockerfile'), range: { start, end: start } }]);
  expect(
    await ask<Location[]>('textDocument/definition', uri, { position: { line: 1, character: 24 } }),
  ).toEqual([]);
});

test('a document that lies in no folder has no links', async () => {
  const uri = 'untitled:Untitled-1';
  await client.open(uri, script);
  expect(await ask<DocumentLink[]>('textDocument/documentLink', uri)).toEqual([]);
});
