// Edge cases of constant-platform.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'constant-platform';

describe('reports', () => {
  test.each([['FROM --platform=linux/arm64 a:1', '--platform=linux/arm64']])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM --platform=$BUILDPLATFORM a:1',
    'FROM --platform=linux/arm64 a:1 AS build_arm64',
    'FROM --platform= a:1',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
