// Edge cases of shell-form-command.
import { describe, expect, test } from 'vitest';
import { checkReported, checkUnreported, applyFirstFix } from '../support/check';

const id = 'shell-form-command';

describe('reports', () => {
  test.each([
    ['FROM a:1\nCMD top -b', 'top -b'],
    ['FROM a:1\nENTRYPOINT exec-me', 'exec-me'],
    ['FROM a:1\nCMD a && \\\n b', 'a && \\\n b'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nCMD ["a"]',
    'FROM a:1\nCMD exec top -b',
    'FROM a:1\nSHELL ["/bin/bash", "-c"]\nCMD top',
    'FROM a:1 AS b\nSHELL ["/bin/bash", "-c"]\nFROM b\nCMD top',
    'FROM a:1\nCMD',
    'FROM a:1\nRUN top -b',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});

test('offers no JSON form for what only a shell understands', () => {
  for (const command of ['a && b', 'echo $HOME', 'A=1 b', "say 'x'", 'ls *.txt'])
    expect(applyFirstFix(id, `FROM a:1\nCMD ${command}`)).toBeUndefined();
});
