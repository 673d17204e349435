// Edge cases of contradictory-memory-limits.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'contradictory-memory-limits';

describe('reports', () => {
  test.each([
    ['docker run -m 1g --memory-swap 512m app:1', '512m'],
    ['docker run --memory-swap=512m -m 1g app:1', '512m'],
    ['docker run --memory-swap 2g app:1', '2g'],
    ['docker create -m 512m --memory-reservation 1g app:1', '1g'],
    ['docker update -m 1g --memory-swap 512m web', '512m'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -m 1g --memory-swap 1g app:1',
    'docker run -m 1g --memory-swap 2g app:1',
    'docker run -m 1g --memory-swap -1 app:1',
    'docker run -m 1g --memory-swap 0 app:1',
    'docker run --memory-swap -1 app:1',
    'docker run -m 1g --memory-reservation 1g app:1',
    'docker run --memory-reservation 1g app:1',
    'docker run -m "$MEMORY" --memory-swap 512m app:1',
    'docker run -m 1g --memory-swap "$SWAP" app:1',
    'docker run $OPTS --memory-swap 2g app:1',
    'docker update --memory-swap 2g web',
    'docker run -m 0 --memory-swap 2g app:1',
    'docker run app:1 -m 1g --memory-swap 512m',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test('takes the memory for the reservation', () => {
    checkFix(
      id,
      'docker run --memory-reservation=1g \\\n  -m 512m app:1',
      'docker run --memory-reservation=512m \\\n  -m 512m app:1',
    );
  });

  test('cannot know the memory that is missing', () => {
    expect(applyFirstFix(id, 'docker run --memory-swap 2g app:1')).toBeUndefined();
  });
});
