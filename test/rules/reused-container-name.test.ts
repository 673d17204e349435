// Edge cases of reused-container-name.
import { describe, test } from 'vitest';
import { checkFindings } from '../support/check';

const id = 'reused-container-name';
const first = 'docker run -d --name web nginx:1.29';
const second = 'docker run -d --name web httpd:2.4';

describe('reports', () => {
  test.each([
    [`${first}\n${second}`, 'web'],
    [`docker create --name=web nginx:1.29\nsudo docker container run -d --name=web httpd:2.4`, 'web'],
    [`${first}\nsleep 5 && echo "up: $(date)"\n${second}`, 'web'],
    [`set -e\n${first}\n\n# the other one\n${second}`, 'web'],
    [`NAME=web\ndocker run -d --name "$NAME" nginx:1.29\ndocker run -d --name $NAME httpd:2.4`, '$NAME'],
    [`APP=web\ndocker run -d --name \${APP}-db nginx:1.29\ndocker run -d --name web-db httpd:2.4`, 'web-db'],
    [`${first}\nif [ -n "$X" ]; then echo yes; fi\n${second}`, 'web'],
    [`${first}\ndocker rm -f other\n${second}`, 'web'],
    [`ID=$(${first})\n${second}`, 'web'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet where the name is free again, or may be', () => {
  test.each([
    `${first}\ndocker rm -f web\n${second}`,
    `${first}\ndocker rm -f web 2>/dev/null || true\n${second}`,
    `${first}\ndocker rename web old\n${second}`,
    `docker run -d --rm --name web nginx:1.29\n${second}`,
    `docker run $OPTS --name web nginx:1.29\n${second}`,
    `${first}\ndocker compose down\n${second}`,
    `${first}\ndocker container prune -f\n${second}`,
    `${first}\nif [ -n "$X" ]; then docker rm -f web; fi\n${second}`,
    `${first}\nfor c in web db; do docker rm -f "$c"; done\n${second}`,
    `${first}\ndocker rm -f "$1"\n${second}`,
    `${first}\ndocker ps -q | xargs docker rm -f\n${second}`,
    `${first}\n./stop.sh\n${second}`,
    `${first}\nsudo ./stop.sh\n${second}`,
    `${first}\ncleanup\n${second}`,
    `${first}\n. ./functions.sh\n${second}`,
    `${first}\neval "$CLEAN"\n${second}`,
    `${first}\nX=$(./stop.sh)\n${second}`,
    `${first}\nbash -c 'docker rm -f web'\n${second}`,
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});

describe('is quiet where the two do not surely both run here', () => {
  test.each([
    `if [ -n "$X" ]; then\n  ${first}\nelse\n  ${second}\nfi`,
    `${first}\n${second} || docker start web`,
    `${first}\nif ! ${second}; then docker start web; fi`,
    `start() {\n  ${first}\n}\n${second}`,
    `${first} && ${second}`,
    `case $1 in\n  a) ${first} ;;\n  b) ${second} ;;\nesac`,
    `ssh one '${first}'\nssh two '${second}'`,
    `docker -H ssh://one run -d --name web nginx:1.29\ndocker -H ssh://two run -d --name web nginx:1.29`,
    `export DOCKER_HOST=ssh://one\n${first}\nexport DOCKER_HOST=ssh://two\n${second}`,
    `#!/bin/sh\necho "read me"\n${first}\nexit 1\n${second}`,
    // Lists of examples.
    `#!/bin/sh\nexit 1\n${first}\n${second}`,
    `${first}\n\n# with apache\n${second}`,
    `set -e\n${first}\n${second}\n${second}\n${second}`,
    // Values that are not certain.
    `NAME=$1\ndocker run -d --name "$NAME" nginx:1.29\ndocker run -d --name "$OTHER" nginx:1.29`,
    `A=web\nA=api\n${first}\ndocker run -d --name "$A" nginx:1.29`,
    `export A=web\n${first}\ndocker run -d --name "$A" nginx:1.29`,
    `if true; then\nA=web\nfi\n${first}\ndocker run -d --name "$A" nginx:1.29`,
    `A=web\nread -r A\n${first}\ndocker run -d --name "$A" nginx:1.29`,
    `A=web\n. ./env\n${first}\ndocker run -d --name "$A" nginx:1.29`,
    `docker run -d --name NAME nginx:1.29\ndocker run -d --name NAME httpd:2.4`,
  ])('%s', (text) => {
    checkFindings(text, []);
  });
});
