// Edge cases of unknown-restart-policy.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'unknown-restart-policy';

describe('reports', () => {
  test.each([
    ['docker run --restart=unless_stopped nginx:1.29', 'unless_stopped'],
    ['docker create --restart true nginx:1.29', 'true'],
    ['docker update --restart never web', 'never'],
    ['docker run --restart unless-stopped:2 nginx:1.29', 'unless-stopped:2'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --restart on-failure:5 nginx:1.29',
    'docker run --restart "" nginx:1.29',
    'docker run --restart $POLICY nginx:1.29',
    'docker run --restart <policy> nginx:1.29',
    'docker run --restart always --restart no nginx:1.29',
    'docker restart web',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix takes the nearest policy', () => {
  checkFix(
    id,
    'docker run --restart=unless_stopped nginx:1.29',
    'docker run --restart=unless-stopped nginx:1.29',
  );
});
