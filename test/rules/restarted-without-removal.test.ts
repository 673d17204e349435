// Edge cases of restarted-without-removal.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'restarted-without-removal';
const run = 'docker run -d --name web nginx:1.29';

describe('reports', () => {
  test.each([
    [`docker stop web\n${run}`, 'web'],
    [`${run}\ndocker stop web\n${run}`, 'web'],
    [`docker stop -t 30 web db || true\ndocker build -t app .\n${run}`, 'web'],
    [`docker kill web\n${run}`, 'web'],
    [`#!/bin/sh\nset -e\n\n# stop\nsudo docker stop web\n\n# start\nsudo ${run}`, 'web'],
    [`N=web\ndocker stop $N\ndocker run -d --name $N nginx:1.29`, '$N'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    `docker stop web\ndocker rm web\n${run}`,
    `docker stop web && docker rm web\n${run}`,
    `docker stop web; docker rm web || true\n${run}`,
    `docker stop $(docker ps -q) || true\ndocker rm $(docker ps -aq) || true\n${run}`,
    `docker stop web\ndocker container prune -f\n${run}`,
    `docker stop web\ndocker rename web web-old\n${run}`,
    `docker stop web\ndocker run -d --rm --name web nginx:1.29`,
    `docker run -d --rm --name web nginx:1.29\ndocker stop web\n${run}`,
    `docker stop web\ndocker start web\n${run} || true`,
    `docker stop web\n${run} || docker start web`,
    `docker stop web\n./remove.sh\n${run}`,
    `docker stop web\nif true; then docker rm web; fi\n${run}`,
    `if true; then docker stop web; fi\n${run}`,
    `docker stop other\n${run}`,
    `docker kill --signal=HUP web\n${run}`,
    `ssh host docker stop web\n${run}`,
    `docker compose stop web\n${run}`,
    // A list of examples.
    `# stop\ndocker stop web\n\n# run\n${run}`,
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

describe('the fix', () => {
  test('keeps the indentation, the variable and what stands around it', () => {
    checkFix(
      id,
      `set -e\nN=web\n  sudo docker stop -t 5 "$N" 2>/dev/null || true  # old\n${run}`,
      `set -e\nN=web\n  sudo docker stop -t 5 "$N" 2>/dev/null || true  # old\n  sudo docker rm "$N" 2>/dev/null || true\n${run}`,
    );
  });

  test('takes one name of several, and keeps the long form', () => {
    checkFix(
      id,
      `docker container stop db web\n${run}`,
      `docker container stop db web\ndocker container rm web\n${run}`,
    );
  });
});
