// Formatting over a real stdio connection: edits for the docker commands of a document or a range.
import type { TextEdit } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///deploy.sh';
const script = 'docker run -d --name web -p 80:80 nginx\ndocker  ps\n';
const options = { tabSize: 4, insertSpaces: true };
let client: LanguageClient;

beforeEach(async () => {
  client = new LanguageClient();
  await client.initialize({});
  await client.open(uri, script);
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

function ask(method: string, params: object = {}): Promise<TextEdit[] | null> {
  return client.connection.sendRequest(method, { textDocument: { uri }, options, ...params });
}

const blank = {
  range: { start: { line: 1, character: 6 }, end: { line: 1, character: 8 } },
  newText: ' ',
};

async function setLineWidth(lineWidth: number): Promise<void> {
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { dockline: { format: { lineWidth } } },
  });
}

test('formats a document, indented as the client says and broken at the width that is set', async () => {
  expect(await ask('textDocument/formatting')).toEqual([blank]);
  await setLineWidth(40);
  expect(await ask('textDocument/formatting')).toEqual([blank]);
  await client.open('file:///long.sh', `sudo ${script}`);
  const long = { textDocument: { uri: 'file:///long.sh' } };
  const edits = await ask('textDocument/formatting', long);
  expect(edits?.map(({ newText }) => newText)).toEqual([...Array<string>(3).fill(' \\\n    '), ' ']);
  const tabs = await ask('textDocument/formatting', {
    ...long,
    options: { tabSize: 4, insertSpaces: false },
  });
  expect(tabs?.[0]?.newText).toBe(' \\\n\t');
});

test('formats instructions of a Dockerfile, unless only docker commands are ours', async () => {
  const textDocument = { uri: 'file:///Dockerfile' };
  await client.open(textDocument.uri, 'FROM   a\nRUN a \\\nb\n', 'dockerfile');
  const texts = async (): Promise<string[] | undefined> =>
    (await ask('textDocument/formatting', { textDocument }))?.map(({ newText }) => newText);
  expect(await texts()).toEqual([' ', '    ']);
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { dockline: { dockerfile: { mode: 'dockerCommandsOnly' } } },
  });
  expect(await texts()).toEqual([]);
});

test('formats a range', async () => {
  const lineOf = (line: number): object => ({
    range: { start: { line, character: 0 }, end: { line, character: 1 } },
  });
  expect(await ask('textDocument/rangeFormatting', lineOf(0))).toEqual([]);
  expect(await ask('textDocument/rangeFormatting', lineOf(1))).toEqual([blank]);
});

test('has nothing for a document that is not open', async () => {
  expect(await ask('textDocument/formatting', { textDocument: { uri: 'file:///closed.sh' } })).toBeNull();
});
