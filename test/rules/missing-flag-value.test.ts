// Edge cases of missing-flag-value.
import { describe, test } from 'vitest';
import { checkFindings } from '../support/check';

describe('reports', () => {
  test.each([
    ['docker logs web --tail', ['missing-flag-value: --tail']],
    ['docker build . -t', ['missing-flag-value: -t']],
    ['docker ps -a -f', ['missing-flag-value: -f']],
    ['docker ps -af', ['missing-flag-value: -af']],
  ])('%s', (line, findings) => {
    checkFindings(line, findings);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker ps -q | xargs docker inspect -f',
    'docker run --name -d nginx',
    'docker run --name "" nginx',
    'docker logs --tail=10 web',
    'docker logs web --tail "$N"',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});
