// Edge cases of docker-socket-mount.
import { describe, test } from 'vitest';
import { checkFindings } from '../support/check';

const id = 'docker-socket-mount';

describe('reports', () => {
  test.each([
    ['docker run -v /var/run/docker.sock:/var/run/docker.sock:ro app:1', '/var/run/docker.sock'],
    ['docker run -v /run/docker.sock:/x app:1', '/run/docker.sock'],
    ['docker run -v "$XDG_RUNTIME_DIR/docker.sock:/x" app:1', '$XDG_RUNTIME_DIR/docker.sock'],
    ['docker create --mount type=bind,src=/var/run/docker.sock,dst=/x app:1', '/var/run/docker.sock'],
    ['docker service create --mount type=bind,src=/run/docker.sock,dst=/x app:1', '/run/docker.sock'],
    ['docker run --use-api-socket app:1', '--use-api-socket'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -v /var/run/mysqld/mysqld.sock:/x app:1',
    'docker run -v ./x:/var/run/docker.sock app:1',
    'docker run -v docker.sock.bak:/x app:1',
    'docker run -v "$SOCKET":/var/run/docker.sock app:1',
    'docker run app:1 -v /var/run/docker.sock:/x:/y',
    'docker run -d -v /var/run/docker.sock:/var/run/docker.sock portainer/portainer-ce:2.27.9',
    'docker run --rm -v /var/run/docker.sock:/var/run/docker.sock docker:28-cli docker ps',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});
