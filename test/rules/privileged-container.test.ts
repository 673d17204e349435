// Edge cases of privileged-container.
import { describe, test } from 'vitest';
import { checkFindings } from '../support/check';

const id = 'privileged-container';

test.each([
  'docker run --privileged app:1',
  'docker create --privileged=true app:1',
  'docker exec --privileged web sh',
  'docker run --privileged "$IMAGE"',
])('reports %s', (line) => {
  checkFindings(line, [`${id}: --privileged`]);
});

describe('is quiet on', () => {
  test.each([
    'docker run --privileged=false app:1',
    'docker run --privileged="$PRIVILEGED" app:1',
    'docker run app:1 --privileged=x',
    'docker run -d --privileged --name dind docker:28-dind',
    'docker run --rm --privileged tonistiigi/binfmt --install all',
    'docker run --cap-add SYS_ADMIN app:1',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});
