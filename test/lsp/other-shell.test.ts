// Conversions to other shells, offered to clients that can open a text in a new editor.
import type { CodeAction } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

const uri = 'file:///srv/deploy.ps1';
let client: LanguageClient;

beforeEach(() => {
  client = new LanguageClient();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
});

const offers = async (commands: readonly string[]): Promise<CodeAction[]> => {
  await client.initialize({ capabilities: {}, initializationOptions: { commands, locale: 'ko' } });
  await client.open(uri, '# 한국어\r\ndocker run -v ${PWD}:/a `\r\n  x:1\r\n', 'powershell');
  const at = { line: 1, character: 3 };
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor.rewrite'] },
  });
  return actions.filter(({ command }) => command?.command === 'dockline.openShellCommand');
};

test('each other shell with the whole text', async () => {
  const found = await offers(['dockline.openShellCommand']);
  expect(found.map(({ title, kind, command }) => [title, kind, ...(command?.arguments ?? [])])).toEqual([
    [
      '새 편집기에서 이 명령을 bash 명령으로 변환',
      'refactor.rewrite',
      'shellscript',
      'docker run -v "${PWD}:/a" \\\n  x:1\n',
    ],
    [
      '새 편집기에서 이 명령을 cmd.exe 명령으로 변환',
      'refactor.rewrite',
      'bat',
      'docker run -v "%cd%:/a" ^\n  x:1\n',
    ],
  ]);
});

test('nothing for clients that cannot', async () => {
  expect(await offers([])).toEqual([]);
});
