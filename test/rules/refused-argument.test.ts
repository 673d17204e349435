// Edge cases of refused-argument.
import { describe, test } from 'vitest';
import { checkFindings } from '../support/check';

const id = 'refused-argument';

describe('reports', () => {
  test.each([
    ['docker cp a.txt b.txt', 'b.txt'],
    ['docker cp ./web:/srv /tmp', '/tmp'],
    ['docker rm ""', '""'],
    ['docker update web', 'update'],
    ['docker container update web', 'update'],
    ['docker service scale web=three', 'web=three'],
    ['docker swarm join-token boss', 'boss'],
    ['docker context rm default', 'default'],
    ['docker login --password-stdin', '--password-stdin'],
    ['docker secret create db-password', 'db-password'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker cp web:/srv .',
    'docker cp - web:/srv',
    'docker cp web:/srv -',
    'docker cp "$SRC" "$DST"',
    'docker cp CONTAINER:SRC DEST',
    'docker cp <container>:/srv .',
    'docker rm "$NAME"',
    'docker update --restart no web',
    'docker update $OPTS web',
    'docker service scale web=$N',
    'docker secret create db-password -',
    'docker login -u kim --password-stdin ghcr.io',
    'docker ps -q | xargs docker update',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});
