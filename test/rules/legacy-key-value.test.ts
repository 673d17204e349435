// Edge cases of legacy-key-value.
import { describe, expect, test } from 'vitest';
import { checkReported, checkUnreported, applyFirstFix } from '../support/check';

const id = 'legacy-key-value';

describe('reports', () => {
  test.each([
    ['FROM a:1\nENV A b', 'A b'],
    ['FROM a:1\nLABEL a b c', 'a b c'],
    ['FROM a:1\nENV A b=c', 'A b=c'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nENV A=b C="d e"',
    'FROM a:1\nARG A',
    'FROM a:1\nENV A= B=c',
    'FROM a:1\nENV A=\\\n B=c',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});

test('quotes a value only where it must be', () => {
  expect(applyFirstFix(id, 'FROM a:1\nENV A /x:$PATH')).toBe('FROM a:1\nENV A=/x:$PATH');
  expect(applyFirstFix(id, 'FROM a:1\nENV A b  c')).toBe('FROM a:1\nENV A="b  c"');
  expect(applyFirstFix(id, 'FROM a:1\nENV A "b" c')).toBeUndefined();
});
