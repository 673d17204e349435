// Edge cases of missing-default-for-from.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'missing-default-for-from';

describe('reports', () => {
  test.each([
    ['ARG TAG\nFROM a:$TAG', 'a:$TAG'],
    ['ARG IMAGE\nFROM ${IMAGE}', '${IMAGE}'],
    ['ARG V=\nFROM a:$V', 'a:$V'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'ARG TAG=1\nFROM a:$TAG',
    'ARG SUFFIX\nFROM a:1$SUFFIX',
    'ARG TAG\nFROM a:${TAG:-1}',
    'ARG TAG',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
