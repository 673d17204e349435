// Edge cases of maintainer-instruction.
import { describe, expect, test } from 'vitest';
import { checkReported, checkUnreported, applyFirstFix } from '../support/check';

const id = 'maintainer-instruction';

describe('reports', () => {
  test.each([['FROM a:1\nMAINTAINER me', 'MAINTAINER me']])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1\nLABEL maintainer=me'])('%j', (text) => {
    checkUnreported(id, text);
  });
});

test('keeps what the name says', () => {
  expect(applyFirstFix(id, 'FROM a:1\nMAINTAINER "김 철수" <a@b.c>')).toBe(
    'FROM a:1\nLABEL org.opencontainers.image.authors="김 철수 <a@b.c>"',
  );
});
