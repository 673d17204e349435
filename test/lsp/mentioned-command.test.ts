// A Markdown text over a real stdio connection: a command in a sentence is explained, and otherwise left alone.
import type { Hover } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const command = 'docker run -d --nmae --name web -p 80:80 nginx';
let client: LanguageClient;

beforeEach(async () => {
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

const start = { line: 0, character: 0 };
const requests: readonly (readonly [string, object])[] = [
  ['documentSymbol', {}],
  ['codeLens', {}],
  ['inlayHint', { range: { start, end: { line: 2, character: 0 } } }],
];

function ask<Result>(uri: string, method: string, params: object = {}): Promise<Result> {
  const asked = { textDocument: { uri }, ...params };
  return client.connection.sendRequest<Result>(`textDocument/${method}`, asked);
}

test('explains a command in a sentence, and makes of it nothing that it makes of one in a block', async () => {
  const shown = { codeLens: { references: true, run: true }, inlayHints: { mappings: true, tags: true } };
  await client.initialize({ initializationOptions: { dockline: shown } });
  const [prose, block] = ['file:///prose.md', 'file:///block.md'];
  await client.open(prose, `실행:\r\n\`${command}\`입니다.\r\n`, 'markdown');
  await client.open(block, `\`\`\`sh\r\n${command}\r\n\`\`\`\r\n`, 'markdown');

  const hover = await ask<Hover | null>(prose, 'hover', { position: { line: 1, character: 13 } });
  expect(hover?.range).toEqual({ start: { line: 1, character: 12 }, end: { line: 1, character: 14 } });
  expect(JSON.stringify(hover?.contents)).toContain('--detach');

  for (const [method, params] of requests) {
    expect(await ask(prose, method, params), method).toEqual([]);
    expect(await ask(block, method, params), method).not.toEqual([]);
  }
  const itemsOf = async (uri: string): Promise<readonly unknown[]> =>
    (await ask<{ items: readonly unknown[] }>(uri, 'diagnostic')).items;
  expect(await itemsOf(prose)).toEqual([]);
  expect(await itemsOf(block)).not.toEqual([]);
  const at = (character: number): object => ({ position: { line: 1, character } });
  expect(await ask(prose, 'prepareRename', at(1 + command.indexOf('web')))).toBeNull();
  expect(await ask(block, 'prepareRename', at(command.indexOf('web')))).not.toBeNull();
});
