// Edge cases of inconsistent-instruction-case.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'inconsistent-instruction-case';

describe('reports', () => {
  test.each([
    ['FROM a:1\nRUN x\nrun y', 'run'],
    ['from a:1\nrun x\nRUN y', 'RUN'],
    ['FROM a:1\nRun x', 'Run'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['from a:1\nrun x', 'FROM a:1\nRUN x', 'FROM a:1\nRUN run x'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
