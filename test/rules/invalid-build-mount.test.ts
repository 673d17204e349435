// Edge cases of invalid-build-mount.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'invalid-build-mount';

describe('reports', () => {
  test.each([
    ['FROM a:1\nRUN --mount=type=cash,target=/x y', 'cash'],
    ['FROM a:1\nRUN --mount=type=cache,trget=/x y', 'trget'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nRUN --mount=type=cache,id=x,target=/x,sharing=locked,mode=0755,uid=1,gid=1,ro y',
    'FROM a:1\nRUN --mount=target=.,rw y',
    'FROM a:1\nRUN --mount=type=secret,id=x,env=Y,required y',
    'FROM a:1\nRUN --mount=type=bind,from=b,src=/a,dst=/b y',
    'FROM a:1\nRUN --mount=type=$T,target=/x y',
    'FROM a:1\nRUN --mount=type=tmpfs,target=/x,size=1g y',
    'FROM a:1\nRUN --mount=type=ssh y',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
