// Edge cases of empty-continuation-line.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'empty-continuation-line';

describe('reports', () => {
  test.each([
    ['FROM a:1\nRUN x \\\n\n y', '\\'],
    ['FROM a:1\nRUN x \\\n# c\n  \n y', 'c'],
    ['FROM a:1\nENV A=1 \\\n\n\n B=2', '\\'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1\nRUN x \\\n # c\n y', 'FROM a:1\n\n\nRUN x', 'FROM a:1\nRUN <<E\n\n\nx\nE'])(
    '%j',
    (text) => {
      checkUnreported(id, text);
    },
  );
});
