// Edge cases of undefined-arg-in-from.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'undefined-arg-in-from';

describe('reports', () => {
  test.each([
    ['FROM a:$TAG', '$TAG'],
    ['ARG A=1\nFROM x:$A AS x\nARG TAG=1\nFROM a:${TAG}', '${TAG}'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'ARG TAG=1\nFROM a:$TAG',
    'FROM --platform=$BUILDPLATFORM a:1',
    'FROM a:${TAG:-1}',
    'FROM a-$TARGETARCH:1',
    'ARG A=1\nFROM a:$A\nFROM b:$A',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
