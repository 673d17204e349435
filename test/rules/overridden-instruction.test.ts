// Edge cases of overridden-instruction.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'overridden-instruction';

describe('reports', () => {
  test.each([
    ['FROM a:1\nCMD ["a"]\nRUN x\nCMD ["b"]', 'CMD ["a"]'],
    ['FROM a:1\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]', 'ENTRYPOINT ["a"]'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1\nCMD ["a"]\nFROM a:1\nCMD ["b"]', 'FROM a:1\nENTRYPOINT ["a"]\nCMD ["b"]'])(
    '%j',
    (text) => {
      checkUnreported(id, text);
    },
  );
});
