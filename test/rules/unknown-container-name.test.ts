// Edge cases of unknown-container-name.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'unknown-container-name';
const run = 'docker run -d --name backend nginx:1.29';

describe('reports', () => {
  test.each([
    [`${run}\ndocker logs bakend`, 'bakend'],
    [`${run}\ndocker stop backennd`, 'backennd'],
    [`${run}\nif true; then docker rm -f "bockend"; fi`, '"bockend"'],
    [`docker rm -f bakcend || true\n${run}`, 'bakcend'],
    [`N=backend\ndocker run -d --name "$N" nginx:1.29\ndocker stop bakend`, 'bakend'],
    [`${run}\ndocker rename backend backend-old\ndocker rm bakcend-old`, 'bakcend-old'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    `${run}\ndocker logs backend`,
    'docker logs bakend\ndocker stop backend',
    // Names that differ this way are two.
    `${run}\ndocker logs backend2`,
    `${run}\ndocker logs backends`,
    `docker run -d --name node-a nginx:1.29\ndocker logs node-b`,
    `docker run -d --name web1-db nginx:1.29\ndocker logs web2-db`,
    `docker run -d --name api nginx:1.29\ndocker logs app`,
    `docker run -d --name mynginx nginx:1.29\ndocker logs nginx`,
    // More strangers than one: the script works with containers of others.
    `${run}\ndocker logs bakend\ndocker stop proxy`,
    `${run}\ndocker logs bakend\ndocker stop bakend`,
    // Containers that are made unseen.
    `${run}\ndocker run -d --name "$1" nginx:1.29\ndocker logs bakend`,
    `${run}\ndocker run -d $OPTS nginx:1.29\ndocker logs bakend`,
    `${run}\ndocker compose up -d\ndocker logs bakend`,
    `${run}\n. ./more.sh\ndocker logs bakend`,
    `${run}\neval "$MORE"\ndocker logs bakend`,
    `${run}\ndocker -H ssh://b run -d --name x nginx:1.29\ndocker logs bakend`,
    `${run}\nssh b docker run -d --name bakend nginx:1.29\ndocker logs bakend`,
    `${run}\ndocker logs "$C"`,
    `${run}\ndocker logs CONTAINER`,
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

describe('the fix', () => {
  test('keeps the quotes', () => {
    checkFix(id, `${run}\ndocker rm -f 'bakend'`, `${run}\ndocker rm -f 'backend'`);
  });
});
