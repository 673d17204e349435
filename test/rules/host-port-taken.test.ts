// Edge cases of host-port-taken.
import { describe, test } from 'vitest';
import { checkFindings } from '../support/check';

const id = 'host-port-taken';
const web = 'docker run -d --name web -p 8080:80 nginx:1.29';
const api = 'docker run -d --name api -p 8080:3000 my-api:1.0';

describe('reports', () => {
  test.each([
    [`${web}\n${api}`, '8080:3000'],
    [`${web}\ndocker run --rm --name api -p 127.0.0.1:8080:3000 my-api:1.0`, '127.0.0.1:8080:3000'],
    [`docker run -d --name web -p 0.0.0.0:8080:80 nginx:1.29\n${api}`, '8080:3000'],
    [`#!/bin/sh\n${web}\n\n# api\n${api}`, '8080:3000'],
    [`PORT=8080\ndocker run -d --name web -p $PORT:80 nginx:1.29\n${api}`, '8080:3000'],
    [
      `docker run -d --name web -p published=8080,target=80 nginx:1.29\n${api}\ndocker stop other`,
      '8080:3000',
    ],
    [`docker network create n\n${web.replace('-d', '-d --network n')}\n${api}`, '8080:3000'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    `${web}\ndocker run -d --name api -p 8081:3000 my-api:1.0`,
    `${web}\ndocker run -d --name api -p 8080:3000/udp my-api:1.0`,
    `docker run -d --name web -p 127.0.0.1:8080:80 nginx:1.29\ndocker run -d --name api -p 127.0.0.2:8080:80 nginx:1.29`,
    `docker run -d --name web -p 127.0.0.1:8080:80 nginx:1.29\ndocker run -d --name api -p '[::1]:8080:80' nginx:1.29`,
    `docker run -d --name web -p 80 nginx:1.29\ndocker run -d --name api -p 80 nginx:1.29`,
    `docker run -d --name web -p 8000-8010:80 nginx:1.29\ndocker run -d --name api -p 8000-8010:80 nginx:1.29`,
    `docker run --rm --name web -p 8080:80 nginx:1.29\n${api}`,
    `docker create --name web -p 8080:80 nginx:1.29\n${api}`,
    `${web}\ndocker stop web\n${api}`,
    `${web}\ndocker rm -f web\n${api}`,
    `${web}\ndocker wait web\n${api}`,
    `${web}\ndocker logs -f web\n${api}`,
    `${web}\ndocker compose down\n${api}`,
    `${web}\ndocker stop $(docker ps -q) || true\n${api}`,
    `${web}\nif true; then docker stop web; fi\n${api}`,
    `ID=$(docker run -d -p 8080:80 nginx:1.29)\ndocker stop $ID\n${api}`,
    `#!/bin/sh\nID=$(docker run -d -p 8080:80 nginx:1.29)\n./test.sh\n${api}`,
    `${web} || true\n${api}`,
    `${web} &\n${api}`,
    `${web}\n${api} || exit 1`,
    `docker run -d --name web --network "$NET" -p 8080:80 nginx:1.29\n${api}`,
    `docker run -d --name web $OPTS -p 8080:80 nginx:1.29\n${api}`,
    `if true; then ${web}; else ${api}; fi`,
    `docker -c one run -d --name web -p 8080:80 nginx:1.29\n${api}`,
    // Lists of examples.
    `#!/bin/sh\ndocker run -d -p 8080:80 nginx:1.29\n\n${api}`,
    `#!/bin/sh\n${web}\n\n# any\ndocker logs <container>\n\n${api}`,
    `docker run -d -p 8080:80 nginx:1.29\ndocker run -d -p 8080:80 -p 8443:443 nginx:1.29`,
    `${web}\n\n# or\n${api}`,
    `#!/bin/sh\n${web}\n${api}\n${api.replace('api', 'b')}\n${api.replace('api', 'c')}`,
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});
