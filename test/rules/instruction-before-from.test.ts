// Edge cases of instruction-before-from.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'instruction-before-from';

describe('reports', () => {
  test.each([
    ['RUN x\nFROM a:1', 'RUN'],
    ['ARG A=1\nENV B=1\nFROM a:1', 'ENV'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['ARG A=1\nFROM a:1', '# syntax=x\n\nFROM a:1', 'RUN x'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
