// Edge cases of glued-flag: names and texts may have two dashes in them.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'glued-flag';

describe('reports, and nothing besides,', () => {
  test.each([
    ['docker run --name c1--net web nginx:1.29', 'c1--net'],
    ['docker run --name=c1--network=web nginx:1.29', 'c1--network=web'],
    ['docker run --name web--rm nginx:1.29', 'web--rm'],
    ['docker run -v data:/data--name web nginx:1.29', 'data:/data--name'],
    ['docker run -p 80:80--init nginx:1.29', '80:80--init'],
    ['docker run --restart always--name web nginx:1.29', 'always--name'],
    ['docker run --name web--network "$NET" nginx:1.29', 'web--network'],
    ['docker build -t web:1.0--build-arg A=b .', 'web:1.0--build-arg'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run --name my--app nginx:1.29',
    'docker run --name my--network nginx:1.29',
    'docker run --name my--init nginx:1.29',
    'docker run --name "web--network" app nginx',
    'docker run -e OPTS=a--name nginx:1.29 sh',
    'docker run --health-cmd=curl--user nginx:1.29 sh',
    'docker run --entrypoint x--user nginx:1.29 sh',
    'docker run --name "$A--network" app nginx:1.29',
    'docker run -e A=--name nginx:1.29 sh',
    'docker run nginx:1.29 sh -c a--name b',
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

test('over two lines, the continuation is to blame', () => {
  checkFindings('docker run -p 80:80\\\n--name web nginx:1.29\n', ['broken-continuation: 80:80\\']);
});

test('the fix puts a blank', () => {
  checkFix(
    id,
    'docker run --name=c1--network=web \\\n  nginx:1.29',
    'docker run --name=c1 --network=web \\\n  nginx:1.29',
  );
  checkFix(id, 'docker run -v data:/data--rm nginx:1.29', 'docker run -v data:/data --rm nginx:1.29');
});
