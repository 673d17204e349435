// Edge cases of broken-exec-form.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'broken-exec-form';

describe('reports', () => {
  test.each([
    ["FROM a:1\nCMD ['a', 'b']", "['a', 'b']"],
    ['FROM a:1\nENTRYPOINT ["a", "b",]', '["a", "b",]'],
    ['FROM a:1\nCMD [“a”]', '[“a”]'],
    ['FROM a:1\nRUN [a, b]', '[a, b]'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nRUN [ -f x ] && y',
    'FROM a:1\nRUN [ "$A" = b ] || exit 1',
    'FROM a:1\nCMD ["a"]',
    'FROM a:1\nRUN [ -f x ]',
    'FROM a:1\nRUN [[ $A == b ]]',
    'FROM a:1\nENTRYPOINT []',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
