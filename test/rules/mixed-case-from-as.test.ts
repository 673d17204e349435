// Edge cases of mixed-case-from-as.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'mixed-case-from-as';

describe('reports', () => {
  test.each([
    ['FROM a:1 as b', 'as'],
    ['from a:1 AS b', 'AS'],
    ['FROM a:1 As b', 'As'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1 AS b', 'from a:1 as b', 'From a:1 as b\nFrom b'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
