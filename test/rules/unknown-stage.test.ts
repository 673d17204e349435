// Edge cases of unknown-stage.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'unknown-stage';

describe('reports', () => {
  test.each([
    ['FROM a:1 AS build\nFROM a:1\nCOPY --from=biuld a b', 'biuld'],
    ['FROM a:1\nCOPY --from=0 a b', '0'],
    ['FROM a:1\nCOPY --from=3 a b', '3'],
    ['FROM a:1\nCOPY --from=later a b\nFROM a:1 AS later', 'later'],
    ['FROM a:1 AS build\nFROM a:1\nRUN --mount=from=buidl,target=/x y', 'buidl'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1 AS build\nFROM a:1\nCOPY --from=build a b',
    'FROM a:1 AS Build\nFROM a:1\nCOPY --from=BUILD a b',
    'FROM a:1\nCOPY --from=nginx:1.29 a b',
    'FROM a:1\nCOPY --from=golang a b',
    'FROM a:1\nFROM a:1\nCOPY --from=0 a b',
    'FROM a:1\nCOPY --from=$S a b',
    'FROM a:1 AS build\nFROM a:1\nCOPY --from=sources a b',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
