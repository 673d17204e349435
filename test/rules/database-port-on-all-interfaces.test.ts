// Edge cases of database-port-on-all-interfaces.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'database-port-on-all-interfaces';

describe('reports', () => {
  test.each([
    ['docker run -d -p 3306:3306 mysql:8.4', '3306:3306'],
    ['docker run -d -p13306:3306/tcp mysql:8.4', '13306:3306/tcp'],
    ['docker run -d -p 6379 redis:8', '6379'],
    ['docker run -d --publish published=5432,target=5432 postgres:17', 'published=5432,target=5432'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -d -p 127.0.0.1:3306:3306 mysql:8.4',
    'docker run -d -p 0.0.0.0:3306:3306 mysql:8.4',
    'docker run -d -p 8080:80 nginx:1.29',
    'docker run -d -p 3306:80 nginx:1.29',
    'docker run -d -p $PORT:3306 mysql:8.4',
    'docker run -d mysql:8.4',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix puts the address inside the quotes', () => {
  checkFix(id, 'docker run -p "5432:5432" postgres:17', 'docker run -p "127.0.0.1:5432:5432" postgres:17');
});

test('the fix is not offered for a service, whose ports take no address', () => {
  expect(applyFirstFix(id, 'docker service create -p 6379:6379 redis:8')).toBeUndefined();
});
