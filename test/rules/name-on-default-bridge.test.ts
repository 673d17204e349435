// Edge cases of name-on-default-bridge.
import { describe, test } from 'vitest';
import { checkFindings } from '../support/check';

const id = 'name-on-default-bridge';
const db = 'docker run -d --name shop-db mysql:8.4';

describe('reports', () => {
  test.each([
    [`${db}\ndocker run -d -e DB_HOST=shop-db app:1.0`],
    [`${db}\ndocker run -d --network bridge -e URL=jdbc:mysql://shop-db:3306/x app:1.0`],
    [`${db}\ndocker run -d -e "SERVERS=shop-db:3306" app:1.0`],
    [`${db}\ndocker run -d -e URL=mysql://u:p@shop-db/x app:1.0`],
    [`${db}\ndocker run --rm -it mysql:8.4 mysql -h shop-db -uroot`],
    [`${db}\ndocker run --rm curlimages/curl:8.10.1 http://shop-db:8080/`],
    [`${db}\ndocker run --rm busybox:1.36 ping shop-db`],
  ])('%s', (text) => {
    checkFindings(text, [`${id}: shop-db`]);
  });
});

describe('is quiet on', () => {
  test.each([
    `docker run -d --network n --name shop-db mysql:8.4\ndocker run -d --network n -e DB_HOST=shop-db app:1.0`,
    `${db}\ndocker run -d --add-host shop-db:10.0.0.2 -e DB_HOST=shop-db app:1.0`,
    `${db}\ndocker run -d --network container:shop-db -e DB_HOST=shop-db app:1.0`,
    `${db}\ndocker run -d $OPTS -e DB_HOST=shop-db app:1.0`,
    `docker run -d $OPTS --name shop-db mysql:8.4\ndocker run -d -e DB_HOST=shop-db app:1.0`,
    `${db}\ndocker network connect n shop-db\ndocker run -d -e DB_HOST=shop-db app:1.0`,
    `${db}\ndocker run -d -e DB_HOST=shop-db --name app app:1.0\ndocker network connect n app`,
    `${db}\ndocker compose up -d\ndocker run -d -e DB_HOST=shop-db app:1.0`,
    // The name means something else there.
    `docker run -d --name mysql mysql:8.4\ndocker run -d -e MYSQL_DATABASE=mysql app:1.0`,
    `docker run -d --name mysql mysql:8.4\ndocker run -it --rm mysql:8.4 mysql -uroot`,
    `docker run -d --name mysql mysql:8.4\ndocker run -d -e URL=mysql://db/x app:1.0`,
    `docker run -d --name app app:1.0\ndocker run -d -e URL=http://app.example.com/ x:1.0`,
    `docker run -d -e DB_HOST=shop-db app:1.0`,
    `ssh one '${db}'\ndocker run -d -e DB_HOST=shop-db app:1.0`,
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

test('a link makes the name known, and is told of by its own rule', () => {
  checkFindings(`${db}\ndocker run -d --link shop-db -e DB_HOST=shop-db app:1.0`, ['legacy-link: --link']);
});
