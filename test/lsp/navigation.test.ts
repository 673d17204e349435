// Navigation over a real stdio connection: what the client gets for a small script.
import type { FoldingRange, SelectionRange } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///deploy.sh';
const script = `docker network create shop
docker run -d \\
  --name web --network shop \\
  nginx
docker stop web
`;
let client: LanguageClient;

beforeEach(async () => {
  client = new LanguageClient();
  await client.initialize();
  await client.open(uri, script);
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

function ask<Result>(method: string, params: object = {}): Promise<Result> {
  return client.connection.sendRequest<Result>(method, { textDocument: { uri }, ...params });
}

test('folds commands of several lines', async () => {
  expect(await ask<FoldingRange[]>('textDocument/foldingRange')).toEqual([{ startLine: 1, endLine: 3 }]);
});

test('grows a selection', async () => {
  const positions = [
    { line: 2, character: 10 },
    { line: 5, character: 0 },
  ];
  const [web, nothing] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions });
  const at = (line: number, start: number, end: number): object => ({
    start: { line, character: start },
    end: { line, character: end },
  });
  expect(web).toMatchObject({ range: at(2, 9, 12), parent: { range: at(2, 2, 12) } });
  expect(nothing).toEqual({ range: at(5, 0, 0) });
});
