// Edge cases of swapped-ports.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'swapped-ports';

describe('reports', () => {
  test.each([
    ['docker run -p 80:8080 nginx', '80:8080'],
    ['docker run --publish=127.0.0.1:80:8081/tcp nginx:1.29-alpine', '127.0.0.1:80:8081/tcp'],
    ['docker create -p 80:8000 docker.io/library/httpd:2.4', '80:8000'],
    ['docker run -p 5432:5433 -v data:/var/lib/postgresql/data postgres:17', '5432:5433'],
    ['docker run -p published=80,target=8080 nginx', 'published=80,target=8080'],
    ['docker run -p 80:8080 -v ./site:/usr/share/nginx/html:ro nginx', '80:8080'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -p 8080:80 nginx',
    'docker run -p 80:80 nginx',
    'docker run -p 80 nginx',
    'docker run -p 80:443 nginx',
    'docker run -p 8080:8081 nginx',
    'docker run -p 3306:33060 mysql:8.4',
    'docker run -p 80:8080 me/nginx',
    'docker run -p 80:8080 "$IMAGE"',
    'docker run -p 80:"$PORT" nginx',
    'docker run -p 80-81:8080-8081 nginx',
    'docker run -p 80:8080/udp nginx',
    // What follows may tell the program to listen elsewhere.
    'docker run -p 6379:6380 redis:8 --port 6380',
    'docker run -p 80:8080 --entrypoint /start.sh nginx',
    'docker run -p 80:8080 -e PORT=8080 nginx',
    'docker run -p 80:8080 --env-file .env nginx',
    'docker run -p 80:8080 -e "$ENV" nginx',
    'docker run -p 80:8080 -v ./nginx.conf:/etc/nginx/nginx.conf nginx',
    'docker run -p 80:8080 -v ./conf.d:/etc/nginx/conf.d nginx',
    'docker run -p 80:8080 --mount type=bind,src=./a,dst="$DST" nginx',
    // The port of the service is reached by another mapping.
    'docker run -p 80:8080 -p 8080:80 nginx',
    'docker service create -p 80:8080 nginx',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    ['docker run -p "127.0.0.1:80:8080/tcp" nginx', 'docker run -p "127.0.0.1:8080:80/tcp" nginx'],
    [
      'docker run -p target=8080,published=80 \\\n  nginx',
      'docker run -p target=80,published=8080 \\\n  nginx',
    ],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });
});
