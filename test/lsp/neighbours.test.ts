// The built server hears of the tools beside it at its start and whenever they change.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///deploy.sh';
const text = 'docker run -v $(pwd):/app nginx:1.29\n';
let client: LanguageClient;

beforeEach(() => {
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

test('told in the options', async () => {
  await client.initialize({ initializationOptions: { neighbours: ['shellcheck'] } });
  await client.open(uri, text);
  expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([]);
});

test('told later, in files that are open', async () => {
  await client.initialize();
  await client.open(uri, text);
  expect((await client.diagnostics(uri, 1)).diagnostics).toMatchObject([{ code: 'unquoted-expansion' }]);
  await client.connection.sendNotification('dockline/neighbours', ['shellcheck']);
  expect((await client.nextDiagnostics(uri)).diagnostics).toEqual([]);
  await client.connection.sendNotification('dockline/neighbours', []);
  expect((await client.nextDiagnostics(uri)).diagnostics).toMatchObject([{ code: 'unquoted-expansion' }]);
});

test('all is shown where the user wants so', async () => {
  await client.initialize({
    initializationOptions: { neighbours: ['shellcheck'], dockline: { besideOthers: 'showAll' } },
  });
  await client.open(uri, text);
  expect((await client.diagnostics(uri, 1)).diagnostics).toMatchObject([{ code: 'unquoted-expansion' }]);
});
