// Edge cases of single-dash-long-flag.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'single-dash-long-flag';

describe('reports', () => {
  test.each([
    ['docker run -name web nginx', '-name'],
    ['docker run -name=web nginx', '-name'],
    ['docker run -rm alpine date', '-rm'],
    ['docker run -detach nginx', '-detach'],
    ['docker run -network host nginx', '-network'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -it alpine',
    'docker run -dp 80:80 nginx',
    'docker ps -aq',
    'docker run -eX=1 alpine',
    'docker rm -fv web',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix adds the dash', () => {
  checkFix(id, 'docker run -name=web nginx', 'docker run --name=web nginx');
});
