// A Dockerfile over a real stdio connection: its own features beside those of the docker lines in it.
import type { CompletionList } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///Dockerfile';
const text = `FROM golang:1.25 AS build
RUN docker run --rm app
FROM alpine:3.22
COPY --from=build /app /app
`;
let client: LanguageClient;

beforeEach(async () => {
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

function ask<Result>(method: string, params: object = {}): Promise<Result> {
  return client.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
}

async function labelsAt(line: number, character: number): Promise<readonly string[]> {
  const position = { line, character };
  const list = await ask<CompletionList | null>('textDocument/completion', { position });
  return (list?.items ?? []).map(({ label }) => label);
}

test('completes stages, and the docker lines between', async () => {
  await client.initialize();
  await client.open(uri, text, 'dockerfile');
  expect((await labelsAt(3, 14))[0]).toBe('build');
  expect(await labelsAt(1, 17)).toContain('--name');
  expect(await labelsAt(4, 0)).toContain('WORKDIR');
});
