// Edge cases of lost-directory-change.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'lost-directory-change';

describe('reports', () => {
  test.each([
    ['FROM a:1\nRUN cd /a', 'cd /a'],
    ['FROM a:1\nRUN mkdir /a && cd /a', 'cd /a'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nRUN cd /a && make',
    'FROM a:1\nRUN (cd /a)',
    'FROM a:1\nRUN ["cd", "/a"]',
    'FROM a:1\nRUN make\nWORKDIR /a',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
