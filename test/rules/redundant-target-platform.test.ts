// Edge cases of redundant-target-platform.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'redundant-target-platform';

describe('reports', () => {
  test.each([
    ['FROM --platform=$TARGETPLATFORM a:1', '--platform=$TARGETPLATFORM'],
    ['FROM --platform=${TARGETPLATFORM} a:1', '--platform=${TARGETPLATFORM}'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM --platform=$BUILDPLATFORM a:1', 'FROM --platform=${TARGETPLATFORM:-linux/amd64} a:1'])(
    '%j',
    (text) => {
      checkUnreported(id, text);
    },
  );
});
