// Edge cases of package-lists-left.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'package-lists-left';

describe('reports', () => {
  test.each([['FROM a:1\nRUN apt-get update && apt-get install -y x', 'apt-get install -y x']])(
    '%j',
    (text, marked) => {
      checkReported(id, text, marked);
    },
  );
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nRUN apt-get update && apt-get install -y x && rm -rf /var/lib/apt/lists/*',
    'FROM a:1\nRUN --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y x',
    'FROM a:1\nRUN apt-get install -y x',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
