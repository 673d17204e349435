// What is logged of a failing request: where it happened, and nothing that the document says.
import { describe, expect, test } from 'vitest';
import { guard, guardNotification } from '../../server/src/lsp/guard';

const secret = 'hG7-rwT2_kq';

/** What the log holds after a handler has thrown this. */
async function logOf(params: unknown, error: unknown): Promise<string> {
  const lines: string[] = [];
  const console = { error: (line: string) => lines.push(line) };
  const fail = (): never => {
    throw error;
  };
  expect(await guard(console, 'hover', params, null, fail)).toBeNull();
  guardNotification(console, 'didOpen', params, fail);
  return lines.join('\n');
}

describe('the log of a failure', () => {
  test('names the request, the place, the class of the error and its calls', async () => {
    const params = { textDocument: { uri: 'file:///a.sh' }, position: { line: 3, character: 7 } };
    const log = await logOf(params, new TypeError('x'));
    expect(log).toMatch(/^hover failed in file:\/\/\/a\.sh:3:7: TypeError\n\s+at .*guard\.test\.ts/u);
    expect(log).toMatch(/^didOpen failed in file:\/\/\/a\.sh:3:7: TypeError\n\s+at /mu);
  });

  test('names the start of a range, and the document alone where there is no position', async () => {
    const range = { start: { line: 1, character: 2 }, end: { line: 9, character: 9 } };
    expect(await logOf({ textDocument: { uri: 'file:///a.sh' }, range }, 'x')).toContain(
      'hover failed in file:///a.sh:1:2: string',
    );
    expect(await logOf({ uri: 'file:///a.sh', version: 3 }, 'x')).toContain(
      'hover failed in file:///a.sh: string',
    );
    expect(await logOf(undefined, null)).toBe('hover failed: object\ndidOpen failed: object');
  });

  test.each([
    { textDocument: { uri: 'file:///a.sh', text: secret } },
    { contentChanges: [{ text: secret }] },
    { label: secret, detail: secret, documentation: { kind: 'markdown', value: secret } },
    { command: secret, arguments: [secret] },
    { query: secret },
    { context: { diagnostics: [{ message: secret }] } },
    { newName: secret },
    secret,
  ])('has nothing of the document: %j', async (params) => {
    for (const error of [
      new Error(secret),
      new Error(`Error: a\n    at ${secret}\n    at b (${secret}:1:1)`),
      Object.assign(new Error('a'), { stack: `    at ${secret}` }),
      Object.assign(new Error('a'), { message: secret }),
      secret,
      { secret },
    ])
      expect(await logOf(params, error)).not.toContain(secret);
  });
});
