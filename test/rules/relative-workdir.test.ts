// Edge cases of relative-workdir.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'relative-workdir';

describe('reports', () => {
  test.each([
    ['FROM a:1\nWORKDIR app', 'app'],
    ['FROM a:1\nWORKDIR ./app', './app'],
    ['FROM a:1\nWORKDIR /a\nFROM a:1\nWORKDIR b', 'b'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nWORKDIR /app\nWORKDIR src',
    'FROM a:1\nWORKDIR $HOME/app',
    'FROM a:1 AS b\nWORKDIR /app\nFROM b\nWORKDIR src',
    '# escape=`\nFROM a:1\nWORKDIR C:\\app',
    'FROM a:1\nWORKDIR "/a b"',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
