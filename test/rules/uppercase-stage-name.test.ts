// Edge cases of uppercase-stage-name.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'uppercase-stage-name';

describe('reports', () => {
  test.each([
    ['FROM a:1 AS Build', 'Build'],
    ['FROM a:1 as X1', 'X1'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1 AS build', 'FROM a:1', 'FROM a:1 AS build-1\nFROM build-1'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
