// Edge cases of unknown-network-name.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'unknown-network-name';
const create = 'docker network create frontend';

describe('reports', () => {
  test.each([
    [`${create}\ndocker run -d --network frotnend nginx:1.29`, 'frotnend'],
    [`${create}\ndocker network connect fronend web`, 'fronend'],
    [
      `docker network inspect frontend || ${create}\ndocker run -d --network=frontennd nginx:1.29`,
      'frontennd',
    ],
    [`NET=frontend\ndocker network create "$NET"\ndocker run -d --network fruntend nginx:1.29`, 'fruntend'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    `${create}\ndocker run -d --network frontend nginx:1.29`,
    `${create}\ndocker run -d --network host nginx:1.29`,
    `${create}\ndocker run -d --network frontend2 nginx:1.29`,
    `${create}\ndocker run -d --network backend nginx:1.29`,
    `docker run -d --network fronend nginx:1.29`,
    `${create}\ndocker network create "$1"\ndocker run -d --network fronend nginx:1.29`,
    `${create}\ndocker compose up -d\ndocker run -d --network fronend nginx:1.29`,
    `${create}\nsource ./net.sh\ndocker run -d --network fronend nginx:1.29`,
    `${create}\ndocker run -d --network fronend nginx:1.29\ndocker run -d --network other nginx:1.29`,
    `${create}\ndocker run -d --network "$NET" nginx:1.29`,
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

describe('the fix', () => {
  test('changes the name alone', () => {
    checkFix(
      id,
      `${create}\ndocker run -d \\\n  --network=fronend \\\n  nginx:1.29`,
      `${create}\ndocker run -d \\\n  --network=frontend \\\n  nginx:1.29`,
    );
  });
});
