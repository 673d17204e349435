// Edge cases of copy-outside-context.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'copy-outside-context';

describe('reports', () => {
  test.each([
    ['FROM a:1\nCOPY ../x /y/', '../x'],
    ['FROM a:1\nCOPY ["..", "/y"]', '".."'],
    ['FROM a:1\nADD a ../b /y/', '../b'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nCOPY a/../b /y',
    'FROM a:1\nCOPY x ../y',
    'FROM a:1 AS b\nFROM a:1\nCOPY --from=b ../x /y',
    'FROM a:1\nCOPY ..x /y',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
