// Edge cases of tilde-in-dockerfile.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'tilde-in-dockerfile';

describe('reports', () => {
  test.each([
    ['FROM a:1\nENV A=~/x', '~/x'],
    ['FROM a:1\nWORKDIR ~/app', '~/app'],
    ['FROM a:1\nCOPY a ~/b', '~/b'],
    ['FROM a:1\nENV A="~/x"', '"~/x"'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1\nRUN cp a ~/b', 'FROM a:1\nENV A=a~b', 'FROM a:1\nENV A=~user'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
