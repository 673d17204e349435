// The built server leads from an image to its tag and its Dockerfile, tells of it on hover, and compares the ports.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Hover, Location } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageClient } from '../support/language-client';

let client: LanguageClient;
let folder = '';

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const range = (line: number, start: number, end: number): object => ({
  start: { line, character: start },
  end: { line, character: end },
});

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dockline-이미지 '));
  client = new LanguageClient();
  await client.initialize();
});

afterEach(async () => {
  expect(await client.end()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

test('from a script to the Dockerfile, also as it is typed', async () => {
  writeFileSync(path.join(folder, 'Dockerfile'), 'FROM node:24 AS web\nEXPOSE 80\n');
  const uri = uriOf('run.sh');
  await client.open(uri, 'docker build -t shop .\ndocker run -p 8080:81 shop\n');
  const position = { line: 1, character: 24 };
  const places = await client.connection.sendRequest<Location[]>('textDocument/definition', {
    textDocument: { uri },
    position,
  });
  expect(places).toEqual([
    { uri, range: range(0, 16, 20) },
    { uri: uriOf('Dockerfile'), range: range(0, 16, 19) },
  ]);
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  expect(hover.contents).toMatchObject({
    value: expect.stringMatching(
      /^- Built here from: `Dockerfile`\n- Stage: `web`\n- Exposed ports: `80`\n\n---\n\n/u,
    ) as string,
  });
  let found = (await client.diagnostics(uri, 1)).diagnostics;
  while (found.length === 0) found = (await client.nextDiagnostics(uri)).diagnostics;
  expect(found).toMatchObject([
    {
      code: 'unexposed-port',
      severity: 3,
      range: range(1, 14, 21),
      relatedInformation: [{ location: { uri: uriOf('Dockerfile'), range: range(1, 7, 9) } }],
    },
  ]);
  await client.open(uriOf('Dockerfile'), 'FROM node:24 AS web\nEXPOSE 81\n');
  while (found.length > 0) found = (await client.nextDiagnostics(uri)).diagnostics;
});

test('in the comments of a Dockerfile', async () => {
  const uri = uriOf('Dockerfile');
  await client.open(
    uri,
    '# docker build -t shop .\n# docker run -p 8080:81 shop\nFROM node:24\nEXPOSE 80\n',
    'dockerfile',
  );
  let found = (await client.diagnostics(uri, 1)).diagnostics;
  while (found.length === 0) found = (await client.nextDiagnostics(uri)).diagnostics;
  expect(found).toMatchObject([
    {
      code: 'unexposed-port',
      range: range(1, 16, 23),
      relatedInformation: [{ location: { uri, range: range(3, 7, 9) } }],
    },
  ]);
  const places = await client.connection.sendRequest<Location[]>('textDocument/definition', {
    textDocument: { uri },
    position: { line: 1, character: 26 },
  });
  expect(places).toEqual([
    { uri, range: range(0, 18, 22) },
    { uri, range: range(2, 0, 4) },
  ]);
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: found[0]?.range,
    context: { diagnostics: found, only: ['quickfix'] },
  });
  expect(actions[0]?.edit?.changes?.[uri]).toEqual([{ range: range(1, 21, 23), newText: '80' }]);
});
