// Edge cases of conflicting-flags.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'conflicting-flags';

describe('reports', () => {
  test.each([
    ['docker run --rm --restart always nginx', '--restart'],
    ['docker run --restart=always --rm nginx', '--rm'],
    ['docker run --rm --restart on-failure:3 nginx', '--restart'],
    ['docker run -d -a stdout nginx', '-a'],
    ['docker run --no-healthcheck --health-cmd true nginx', '--health-cmd'],
    ['docker volume create --name a b', 'b'],
    ['docker pull -a nginx:1.29', 'nginx:1.29'],
    ['docker start -a web db', 'db'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --rm --restart no nginx',
    'docker run --rm --restart "$POLICY" nginx',
    'docker run --rm=false --restart always nginx',
    'docker run --rm --restart always --restart no nginx',
    'docker run -d --rm nginx',
    'docker pull -a nginx',
    'docker start web db',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the first fix removes the switch', () => {
  checkFix(
    id,
    'docker run --rm \\\n  --restart always \\\n  nginx',
    'docker run \\\n  --restart always \\\n  nginx',
  );
});
