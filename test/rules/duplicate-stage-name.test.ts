// Edge cases of duplicate-stage-name.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'duplicate-stage-name';

describe('reports', () => {
  test.each([
    ['FROM a:1 AS b\nFROM a:2 AS b', 'b'],
    ['FROM a:1 AS b\nFROM a:2 AS B', 'B'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1 AS b\nFROM b AS c', 'FROM a:1 AS b\nFROM a:1'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
