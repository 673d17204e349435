// The built server follows the folders that the user opens, and asks for nothing that a client has not said it can do.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, RegistrationParams } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

let client: LanguageClient;
let folder = '';
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dockline-folders-'));
  mkdirSync(path.join(folder, 'ops'));
  writeFileSync(path.join(folder, 'shop.env'), 'A = b\n');
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

test('a folder that is opened later is looked into, without a registration of it', async () => {
  const registered: string[] = [];
  client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  const { capabilities } = await client.initialize({
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: [{ uri: uriOf('ops'), name: 'ops' }],
  });
  expect(capabilities.workspace).toEqual({
    workspaceFolders: { supported: true, changeNotifications: true },
  });
  const uri = uriOf('ops/run.sh');
  await client.open(uri, 'docker run --env-file shop.env nginx:1.29\n');
  expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([]);
  const event = { added: [{ uri: uriOf(''), name: 'shop' }], removed: [{ uri: uriOf('ops'), name: 'ops' }] };
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await client.change(uri, 2, [{ text: 'docker run --env-file shop.env nginx:1.30\n' }]);
  // What is read in the background comes with diagnostics of its own.
  let found: readonly Diagnostic[] = (await client.diagnostics(uri, 2)).diagnostics;
  while (found.length === 0) found = (await client.nextDiagnostics(uri)).diagnostics;
  expect(found.map(({ code }) => code)).toEqual(['env-file-syntax']);
  expect(registered).toEqual([]);
});

test('a client without folders is told of none', async () => {
  const { capabilities } = await client.initialize();
  expect(capabilities.workspace).toBeUndefined();
});
