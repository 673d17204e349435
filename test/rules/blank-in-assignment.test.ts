// Edge cases of blank-in-assignment: the reading that is certain, and all the lines that may be meant as they are.
import { describe, expect, test } from 'vitest';
import { applyFirstFix, checkFindings, checkFix } from '../support/check';

const id = 'blank-in-assignment';

describe('reports, and nothing besides,', () => {
  test.each([
    ['docker run -e NAME =web nginx:1.29', 'NAME =web'],
    ['docker run -e NAME = web nginx:1.29', 'NAME = web'],
    ['docker run --env=NAME =web nginx:1.29', 'NAME =web'],
    ['docker run -e NAME= Bob nginx:1.29', 'NAME= Bob'],
    ['docker run -e NAME= "Bob B" nginx:1.29', 'NAME= "Bob B"'],
    ['docker run -ePORT= 8080 nginx:1.29', 'PORT= 8080'],
    ['docker run -e GREETING=Hello World -p 80:80 nginx:1.29', 'GREETING=Hello World'],
    ['docker run -e GREETING=Hello World nginx:1.29', 'GREETING=Hello World'],
    ['docker run -e JAVA_OPTS=-Xmx1g -Xms1g web:1.0', 'JAVA_OPTS=-Xmx1g -Xms1g'],
    ['docker run -e OPTS=-Da=b -Dc=d -Xe web:1.0', 'OPTS=-Da=b -Dc=d -Xe'],
    ['docker build --build-arg NAME=Bob B .', 'NAME=Bob B'],
    ['docker build --build-arg NAME= Bob .', 'NAME= Bob'],
    ['docker build --label d=my big app -t web .', 'd=my big app'],
    ['docker network create --label a=b c net', 'a=b c'],
    ['docker run --name =web nginx:1.29', '--name =web'],
    ['docker run --name = web nginx:1.29', '--name = web'],
    ['docker ps --filter = status=exited', '--filter = status=exited'],
    ['docker run --env = A=b nginx:1.29', '--env = A=b'],
  ])('%s', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -e DEBUG= nginx:1.29',
    'docker run -e DEBUG= nginx:1.29 sh',
    'docker run -e DEBUG="" -p 80:80 nginx:1.29',
    'docker run -e DEBUG= -p 80:80 nginx:1.29',
    'docker run -e DEBUG nginx:1.29',
    'docker run -e "A=b c" nginx:1.29',
    'docker run -e A="b" nginx:1.29 sh',
    'docker run -e A=b nginx:1.29 C=d',
    'docker run -e A= IMAGE sh',
    'docker run -e A= <image> sh',
    'docker run -e A=b $IMAGE sh',
    'docker run -e A= "$IMAGE" sh',
    'docker run alpine:3 sh -c "A = b"',
    'docker run alpine:3 expr a = b',
    'docker build --build-arg A=b .',
    'docker run -e A=-x -it nginx:1.29',
    'docker run -e A= \\\n  nginx:1.29',
  ])('%s', (text) => {
    checkFindings(text, []);
  });

  test.each([
    ['docker run -e A=b MyImage sh', 'invalid-image-reference: MyImage'],
    ['docker build --build-arg A=b "x" y z', 'wrong-argument-count: y z'],
    ['docker build --build-arg A=b . web', 'wrong-argument-count: web'],
    ['docker build --build-arg A=b \\\n  c .', 'wrong-argument-count: .'],
    ['docker run -p 80:80 -X nginx:1.29', 'unknown-flag: -X'],
  ])('what may be another mistake: %s', (text, finding) => {
    checkFindings(text, [finding]);
  });
});

test('a comment behind a backslash is a matter of its own', () => {
  checkFindings('docker network create \\\n  --label a=b \\ # why\n  net\n', [
    'broken-continuation: \\ # why',
  ]);
});

describe('the fix', () => {
  test.each([
    ['docker run -e NAME = web nginx:1.29', 'docker run -e NAME=web nginx:1.29'],
    ['docker run -e NAME= "Bob B" nginx:1.29', 'docker run -e NAME="Bob B" nginx:1.29'],
    ['docker run --name  =  web nginx:1.29', 'docker run --name=web nginx:1.29'],
    [
      'docker run --env=GREETING=Hello World -p 80:80 nginx:1.29',
      'docker run --env="GREETING=Hello World" -p 80:80 nginx:1.29',
    ],
    ['docker run -e JAVA_OPTS=-Xmx1g -Xms1g web:1.0', 'docker run -e "JAVA_OPTS=-Xmx1g -Xms1g" web:1.0'],
    ['docker build --label d=my big app .', 'docker build --label "d=my big app" .'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test('writes no quotes where another shell would read them first', () => {
    expect(applyFirstFix(id, 'ssh host "docker run -e A=Hello World nginx:1.29"')).toBeUndefined();
  });
});
