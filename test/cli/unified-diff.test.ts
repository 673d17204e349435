// Unified diffs: exact text, and the texts they are made of can be told from them again.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchLines } from '../../server/src/cli/match-lines';
import { unifiedDiff } from '../../server/src/cli/unified-diff';
import { checked, workIn } from '../support/checked';

describe('dockline check --diff', () => {
  const script = '# 1\r\n# 2\r\n# 3\r\n# 4\r\ndocker run -rm alpine:3 date\r\n# 6\r\ndocker ps';

  test('shows what --fix would change, writes nothing, and exits with 1', () => {
    workIn({ 'ci/a.sh': script, 'b.sh': 'docker ps\n' });
    const expected = [
      '--- a/ci/a.sh',
      '+++ b/ci/a.sh',
      '@@ -2,6 +2,6 @@',
      ' # 2\r',
      ' # 3\r',
      ' # 4\r',
      '-docker run -rm alpine:3 date\r',
      '+docker run --rm alpine:3 date\r',
      ' # 6\r',
      ' docker ps',
      '\\ No newline at end of file',
      '',
    ].join('\n');
    expect(checked('--diff', '.')).toEqual({ out: expected, err: '', status: 1 });
    expect(readFileSync('ci/a.sh', 'utf8')).toBe(script);
  });

  test('is empty where nothing would change', () => {
    workIn({ 'a.sh': 'docker biuld .\n' });
    expect(checked('--diff', 'a.sh')).toEqual({ out: '', err: '', status: 0 });
  });
});

test('stretches far from each other have hunks of their own', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `${String(index + 1)}\n`);
  const changed = lines.map((line) => (line === '3\n' || line === '20\n' ? `x${line}` : line));
  const heads = unifiedDiff('a', lines.join(''), changed.join('')).match(/^@@.*$/gmu);
  expect(heads).toEqual(['@@ -1,6 +1,6 @@', '@@ -17,7 +17,7 @@']);
});

test('an added and a removed text', () => {
  expect(unifiedDiff('a b', '', 'x\n')).toBe('--- a/a b\t\n+++ b/a b\t\n@@ -0,0 +1,1 @@\n+x\n');
  expect(unifiedDiff('/a', 'x', '')).toBe(
    '--- /a\n+++ /a\n@@ -1,1 +0,0 @@\n-x\n\\ No newline at end of file\n',
  );
});

test('matched lines are equal, in order, and all lines are there', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (old, changed) => {
      const lines = matchLines(old, changed);
      expect(lines.flatMap((line) => line.old ?? [])).toEqual(old.map((_, index) => index));
      expect(lines.flatMap((line) => line.changed ?? [])).toEqual(changed.map((_, index) => index));
      for (const line of lines) {
        if (line.old !== undefined && line.changed !== undefined)
          expect(old[line.old]).toBe(changed[line.changed]);
      }
    }),
  );
});
