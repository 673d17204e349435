// Edge cases of wrong-continuation-character.
import { describe, test } from 'vitest';
import { checkFindings, checkFix } from '../support/check';

const id = 'wrong-continuation-character';

describe('reports, and nothing besides,', () => {
  test.each([
    ['docker run -d ^\n  --name web ^\n  nginx:1.29\n', '^'],
    ['docker run -d ^\n--name web ^\nnginx:1.29\n', '^'],
    ['docker run -d ^  \n  -p 80:80 nginx:1.29\n', '^'],
    ['docker build -t web ^\n  .\n', '^'],
    ['docker run -d nginx:1.29 ^\n  --restart always\n', '^'],
    ['sudo docker run -d `\n  --name web `\n  -p 80:80 `\n  nginx:1.29\n', '`'],
    ['docker run -d `\n  -p 80:80 nginx:1.29\necho done\n', '`'],
    ['docker create --name web `\n  nginx:1.29\n', '`'],
    ['docker run -d \\\n  --name web ^\n  -p 80:80 nginx:1.29\n', '^'],
  ])('%j', (text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run alpine:3 grep ^\necho done\n',
    "docker run alpine:3 grep '^' \\\n  -c /etc/passwd\n",
    'docker exec `\n  docker ps -q\n` sh\n',
    'docker run alpine:3 ls `# list` \\\n  -l\n',
    'docker inspect `docker ps -aq`\n',
  ])('%j', (text) => {
    checkFindings(text, []);
  });
});

describe('the fix', () => {
  test('reaches all lines of the command, but no further', () => {
    checkFix(
      id,
      'docker run -d ^\n  --name web ^ \n  -p 80:80 ^\n  nginx:1.29\necho ^\n',
      'docker run -d \\\n  --name web \\\n  -p 80:80 \\\n  nginx:1.29\necho ^\n',
    );
    checkFix(
      id,
      'docker run -d `\n  --name web `\n  -p 80:80 `\n  nginx:1.29\n',
      'docker run -d \\\n  --name web \\\n  -p 80:80 \\\n  nginx:1.29\n',
    );
  });
});
