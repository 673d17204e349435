// Edge cases of invalid-flag-value: what the client refuses, and what it accepts though it looks odd.
import { describe, test } from 'vitest';
import { checkFindings } from '../support/check';

const id = 'invalid-flag-value';

describe('reports', () => {
  test.each([
    ['docker run -p 80:abc nginx', `${id}: abc`],
    ['docker run -d=maybe nginx', `${id}: maybe`],
    ['docker run --memory 1x nginx', `${id}: x`],
    ['docker run --cpus many nginx', `${id}: many`],
    ['docker run --health-interval 5 nginx', `${id}: 5`],
    ['docker run --ulimit nofile nginx', `${id}: nofile`],
    ['docker run -e "" nginx', `${id}: ""`],
    ['docker run --pull sometimes nginx', `${id}: sometimes`],
    ['docker run --add-host web nginx', `${id}: web`],
    ['docker run --restart on-failure:x nginx', `${id}: x`],
    ['docker ps -n l', `${id}: l`],
    ['docker stop -t soon web', `${id}: soon`],
  ])('%s', (line, finding) => {
    checkFindings(line, [finding]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -p $PORT:80 nginx',
    'docker run -p <port>:80 nginx',
    'docker run -p HOST:CONTAINER nginx',
    'docker run --memory 512m --cpus 1.5 nginx',
    'docker run --memory="2g" nginx',
    'docker run -p "127.0.0.1:8080:80" nginx',
    'docker run -p 8080-8090:80-90 nginx',
    'docker run -v vol:/data:ro nginx',
    'docker run --stop-signal FOO nginx',
    'docker stop -t 30 web',
    'docker logs --since 10m web',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});
