// Edge cases of reserved-stage-name.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'reserved-stage-name';

describe('reports', () => {
  test.each([
    ['FROM a:1 AS scratch', 'scratch'],
    ['FROM a:1 AS context', 'context'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM scratch AS base', 'FROM a:1 AS contexts'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
