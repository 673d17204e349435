// Edge cases of unknown-instruction.
import { describe, expect, test } from 'vitest';
import { checkReported, checkUnreported, applyFirstFix } from '../support/check';

const id = 'unknown-instruction';

describe('reports', () => {
  test.each([
    ['FROM a:1\nFOO x', 'FOO'],
    ['FROM a:1\nRUN a\n  && b', '&&'],
    ['FROM a:1\ncopi a b', 'copi'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nrun x',
    'FROM a:1\n{% if x %}\nRUN y\n{% endif %}',
    'FROM a:1\nRUN a && \\\n b',
    'FROM a:1\nRUN <<E\nfoo\nE',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});

test('joins a torn line with the character of the file', () => {
  expect(applyFirstFix(id, '# escape=`\nFROM a:1\nRUN a &&\n  b')).toBe(
    '# escape=`\nFROM a:1\nRUN a && `\n  b',
  );
});
