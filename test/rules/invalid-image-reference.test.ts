// Edge cases of invalid-image-reference.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'invalid-image-reference';

describe('reports', () => {
  test.each([
    ['docker run Nginx:1.29', 'Nginx:1.29'],
    ['docker pull nginx:', 'nginx:'],
    ['docker pull http://ghcr.io/acme/web', 'http://ghcr.io/acme/web'],
    ['docker tag web acme/Web:1', 'acme/Web:1'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run nginx:LATEST',
    'docker pull ghcr.io/acme/web:2@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'docker pull localhost:5000/web',
    'docker pull Registry.example.com/web',
    'docker run $IMAGE:$TAG',
    'docker run <image>',
    'docker run IMAGE',
    'docker run YOUR_IMAGE',
    'docker rmi ABCDEF',
    'docker images "Web*"',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix lowers the repository and keeps the tag', () => {
  checkFix(id, 'docker run acme/MyApp:RC1', 'docker run acme/myapp:RC1');
  checkFix(id, 'docker pull https://ghcr.io/acme/web:2', 'docker pull ghcr.io/acme/web:2');
});
