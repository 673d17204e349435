// Edge cases of memory-below-minimum.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'memory-below-minimum';

describe('reports', () => {
  test.each([
    ['docker run -m 512 app:1', '512'],
    ['docker run -m512 app:1', '512'],
    ['docker run --memory="4m" app:1', '4m'],
    ['docker create -m 512k app:1', '512k'],
    ['docker run -m 0.001g app:1', '0.001g'],
    ['docker run -m 1g --memory-reservation 512 app:1', '512'],
    ['docker update -m 512 web', '512'],
    ['docker service create --limit-memory 512 app:1', '512'],
    ['docker service create --reserve-memory 3m app:1', '3m'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -m 6m app:1',
    'docker run -m 512m app:1',
    'docker run -m 536870912 app:1',
    'docker run -m 0 app:1',
    'docker run -m "$MEMORY" app:1',
    'docker run -m ${MEMORY}m app:1',
    'docker run app:1 -m 512',
    'docker run --shm-size 512 app:1',
    'docker service create --limit-memory 4m app:1',
    'docker compose run web -m 512',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    ['docker run -m "512" app:1', 'docker run -m 512m app:1'],
    ['docker run -m8 \\\n  app:1', 'docker run -m8g \\\n  app:1'],
    ['docker run -m 4096 app:1', 'docker run -m 4096m app:1'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test.each(['docker run -m 4m app:1', 'docker run -m 524288 app:1'])('is not offered in %s', (line) => {
    expect(applyFirstFix(id, line)).toBeUndefined();
  });
});
