// Edge cases of wrong-argument-count.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'wrong-argument-count';

describe('reports', () => {
  test.each([
    ['docker run -d', 'docker run'],
    ['docker run -it --rm --name x', 'docker run'],
    ['docker build -t x', 'docker build'],
    ['docker image build -t x', 'docker image build'],
    ['docker buildx build -t x', 'docker buildx build'],
    ['docker stop', 'docker stop'],
    ['docker exec web', 'docker exec'],
    ['docker ps web', 'web'],
    ['docker pull nginx redis', 'redis'],
    ['docker network create a b', 'b'],
    ['docker build -t my image .', '.'],
    ['docker network connect net', 'docker network connect'],
    ['docker logs web db cache', 'db cache'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run $OPTS',
    'docker run "${ARGS[@]}"',
    'docker inspect $(docker ps -q)',
    'docker ps -q | xargs docker stop',
    'docker build -t x "$CONTEXT"',
    'docker build $BUILD_ARGS',
    'docker rm web{1,2}',
    'docker build -t x -',
    'docker build -t x - < Dockerfile',
    'docker build --help',
    'docker run --help',
    'docker pull $(cat images)',
    'docker run [OPTIONS] IMAGE',
    'docker stop web > log 2>&1',
    'docker container',
    'docker stop "$@"',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

test('the fix adds the build context before redirections and comments', () => {
  checkFix(id, 'docker build -t x', 'docker build -t x .');
  checkFix(id, 'docker build -t x > log # later', 'docker build -t x . > log # later');
  checkFix(id, 'docker build \\\n  -t x\n', 'docker build \\\n  -t x .\n');
});
