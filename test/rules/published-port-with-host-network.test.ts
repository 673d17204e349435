// Edge cases of published-port-with-host-network.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'published-port-with-host-network';

describe('reports', () => {
  test.each([
    ['docker run --network host -p 80:80 nginx:1.29', '-p'],
    ['docker run --network=host -p80:80 nginx:1.29', '-p'],
    ['docker run -P --network none nginx:1.29', '-P'],
    ['docker run --network container:db -p 80:80 nginx:1.29', '-p'],
    ['docker run -dp 80:80 --network host nginx:1.29', 'p'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --network bridge -p 80:80 nginx:1.29',
    'docker run --network my-net -p 80:80 nginx:1.29',
    'docker run --network "$NET" -p 80:80 nginx:1.29',
    'docker run --network host nginx:1.29',
    'docker build --network host .',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix keeps the lines whole', () => {
  checkFix(
    id,
    'docker run -d \\\n  --network host \\\n  -p 80:80 \\\n  nginx:1.29',
    'docker run -d \\\n  --network host \\\n  nginx:1.29',
  );
});
