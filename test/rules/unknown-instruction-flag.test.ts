// Edge cases of unknown-instruction-flag.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'unknown-instruction-flag';

describe('reports', () => {
  test.each([
    ['FROM a:1\nCOPY --foo=1 a b', '--foo'],
    ['FROM a:1\nCOPY --from a b', '--from'],
    ['FROM a:1\nCOPY --link=maybe a b', 'maybe'],
    ['FROM a:1\nRUN --network=bridge x', 'bridge'],
    ['FROM a:1\nHEALTHCHECK --retries=x CMD y', 'x'],
    ['FROM a:1\nHEALTHCHECK --interval=1s --interval=2s CMD y', '--interval'],
    ['FROM a:1\nONBUILD COPY --foo=1 a b', '--foo'],
    ['FROM a:1\nCMD --help', '--help'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nCOPY --from=b --chown=1:1 --chmod=u+x --link --parents --exclude=*.a --exclude=*.b a b',
    'FROM a:1\nADD --checksum=sha256:x --keep-git-dir=true --link=false --unpack=true https://a/b /',
    'FROM a:1\nRUN --mount=type=cache,target=/x --mount=type=ssh --network=none --security=insecure --device=a.b/c x',
    'FROM a:1\nHEALTHCHECK --interval=1m30s --timeout=500ms --start-period=1s --start-interval=1s --retries=0 CMD y',
    'FROM a:1\nHEALTHCHECK --interval=$I CMD y',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
