// The built server reads the project file of a document, and again when the client tells that it changed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

let client: LanguageClient;
let folder = '';
let uri = '';

beforeEach(() => {
  client = new LanguageClient();
  folder = mkdtempSync(path.join(tmpdir(), 'dockline-프로젝트-'));
  mkdirSync(path.join(folder, 'ci'));
  uri = pathToFileURL(path.join(folder, 'ci/run.sh')).href;
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

function write(content: string): void {
  writeFileSync(path.join(folder, '.docklinerc.json'), content);
}

test('it wins over the settings of the user, and a change of it is seen', async () => {
  write('{ "locale": "ko", "rules": { "unknown-command": "info" } }');
  await client.initialize({ initializationOptions: { dockline: { rules: { 'unknown-command': 'off' } } } });
  await client.open(uri, 'docker biuld .\n');
  const { diagnostics } = await client.diagnostics(uri, 1);
  expect(diagnostics).toMatchObject([{ code: 'unknown-command', severity: 3 }]);
  expect(diagnostics[0]?.message).toMatch(/[가-힣]/u);

  write('{ "rules": { "unknown-command": "warning" } }');
  await client.change(uri, 2, [{ text: 'docker biuld . \n' }]);
  await client.diagnostics(uri, 2);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
  await expect
    .poll(async () => (await client.diagnostics(uri, 2)).diagnostics)
    .toMatchObject([{ code: 'unknown-command', severity: 2 }]);
});

test('a client that can watch files is asked to', async () => {
  const asked = new Promise((resolve) => {
    client.connection.onRequest('client/registerCapability', resolve);
  });
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  await client.initialize({ capabilities });
  expect(JSON.stringify(await asked)).toContain('**/.docklinerc.json');
});

test('a bad value is told with the file and the value', async () => {
  write('{ "rules": { "unknown-command": "loud" } }');
  await client.initialize();
  await client.open(uri, 'docker biuld .\n');
  expect((await client.diagnostics(uri, 1)).diagnostics).toMatchObject([{ severity: 1 }]);
  await expect
    .poll(() => client.messages.join('\n'))
    .toMatch(/\.docklinerc\.json: rules\.unknown-command: "loud"/u);
});
