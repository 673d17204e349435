// Edge cases of broken-continuation: the ways a command falls apart, what is no mistake, and how the fix joins it.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/base/apply-edits';
import { diagnostics } from '../../server/src/features/diagnostics';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFindings, checkFix, shell } from '../support/check';

const id = 'broken-continuation';

describe('reports, and nothing besides,', () => {
  test.each([
    ['a line without backslash', 'docker run -d --name web\n  -p 8080:80 \\\n  nginx:1.29\n', 'web'],
    ['one in the middle', 'docker run -d \\\n  --name=web\n  -p 8080:80 \\\n  nginx:1.29\n', '--name=web'],
    ['one without indent', 'docker run -d \\\n--name mysql\n-e MYSQL_DATABASE=app \\\nmysql:8.4\n', 'mysql'],
    ['one after the image', 'docker run -d nginx:1.29\n  --restart always\n', 'nginx:1.29'],
    ['one in a script of a shell', "sh -c 'docker run -d\n  -p 80:80 nginx:1.29'\n", '-d'],
    ['a quoted last word', 'docker run -e "A=b c"\n  -p 80:80 nginx:1.29\n', '"A=b c"'],
    ['a comment in place of it', 'docker run -d # web\n  -p 8080:80 nginx:1.29\n', '-d'],
    ['an image alone', 'docker run -d --name web\n  nginx:1.29\n', 'web'],
    ['an image alone without indent', 'docker run -d \\\n--name web\nnginx:1.29\n\ndocker ps\n', 'web'],
    ['an image from a variable', 'docker run -d --name web\n  "$IMAGE"\n', 'web'],
    ['an image with its command', 'docker run -it --rm\n  alpine:3 sh\n', '--rm'],
    ['a known image with its command', 'docker run --rm -v a:/b\n  alpine cp -r /a /b\n', 'a:/b'],
    ['the image behind an empty line', 'docker create --name web \\\n\n    acme/web\n', '\\'],
    ['the image behind a comment', 'docker run -d \\\n# the image\nnginx:1.29\n\n', '# the image'],
    ['a build context', 'docker build -t web\n  .\n', 'web'],
    ['a container', 'docker stop -t 5\n  web\n', '5'],
    ['lines apart', 'docker run -d --rm\n\n  # port\n  -p 80:80 nginx:1.29\n', '--rm'],
    ['a value', 'docker run -d --name\n  web\n', '--name'],
    ['other commands', 'docker compose -f a.yml up\n  -d\n', 'up'],
    ['create of a service', 'docker service create --name web\n  --replicas 3 nginx:1.29\n', 'web'],
    ['a blank after it', 'docker run -d \\ \n  -p 8080:80 nginx:1.29\n', '\\ '],
    ['blanks and tabs after it', 'docker run -d\\ \t \n  -p 8080:80 nginx:1.29\n', '\\ \t '],
    ['a blank at the very end', 'docker run -d nginx:1.29 \\ ', '\\ '],
    ['a comment after it', 'docker run -d \\ # it runs\n  -p 8080:80 nginx:1.29\n', '\\ # it runs'],
    ['a comment far after it', 'docker run -d \\   # it runs\n  -p 80:80 nginx:1.29\n', '\\   # it runs'],
    [
      'a comment that opens a quote',
      "docker run -d \\ # don't stop\n  -p 80:80 nginx:1.29\n\necho it's\n",
      "\\ # don't stop",
    ],
    ['a comment line', 'docker run -d \\\n  # the port\n  -p 8080:80 nginx:1.29\n', '# the port'],
    [
      'several comment lines',
      'docker run -d \\\n  # one\n  # two\n  -p 80:80 nginx:1.29\n',
      '# one\n  # two',
    ],
    ['words joined', 'docker run -d --net web\\\n--name a \\\nnginx:1.29\n', 'web\\'],
    ['words joined with the image', 'docker run -d \\\n--name web\\\nnginx:1.29\n', 'web\\'],
    ['an empty line', 'docker run -d \\\n\n  -p 8080:80 nginx:1.29\n', '\\'],
    ['a comment and an empty line', 'docker run -d \\\n# one\n\n  -p 80:80 nginx:1.29\n', '# one'],
  ])('%s', (_, text, marked) => {
    checkFindings(text, [`${id}: ${marked}`]);
  });
});

test('the client takes a broken line for something else; only the break is told', () => {
  for (const text of [
    'docker build -t web\n  .\n',
    'docker run -d \\ \n  nginx:1.29\n',
    'docker run --name\n  web \\\n  nginx:1.29\n',
    'docker run \\\n\n  -p 80:80 nginx\n',
  ])
    expect(diagnostics(openHostFile(text, shell), defaultSettings)).toHaveLength(1);
});

test('comments and empty lines are warned of, for people may mean to end the command there', () => {
  const severity = (text: string) =>
    diagnostics(openHostFile(text, shell), defaultSettings).map((found) => found.severity);
  expect(severity('docker run -d \\\n  # a\n  -p 80:80 nginx:1.29\n')).toEqual(['warning']);
  expect(severity('docker run -d \\\n\n  -p 80:80 nginx:1.29\n')).toEqual(['warning']);
  expect(severity('docker run -d \\\n  # a\n  -p 80:80\n  --rm nginx:1.29\n')).toEqual(['error']);
});

describe('is quiet on', () => {
  test.each([
    ['continued lines', 'docker run -d \\\n  -p 8080:80 \\\n  nginx:1.29\n'],
    ['a command below', 'docker pull nginx:1.29\ndocker ps\n'],
    ['an indented command below', 'docker pull nginx:1.29\n  ./deploy.sh\n'],
    ['a backslash that leads nowhere', 'docker run -d nginx:1.29 \\\n\ndocker ps\n'],
    ['a case with patterns like options', 'case $1 in\n  a) docker ps ;;\n  -d) docker ps ;;\nesac\n'],
    ['a pattern on the next line', 'case $1 in\n  a)\n    docker ps\n    ;;\n  -a)\n    ls\nesac\n'],
    ['options of the next program', 'docker ps |\n  grep -v Up\n'],
    ['an end other than the line', 'docker pull nginx:1.29 ||\n  echo failed\n'],
    ['a comment at the end', 'docker pull nginx:1.29 # web\ndocker ps\n'],
    ['a comment at the end of a continued command', 'docker run -d \\\n  nginx:1.29 # web\ndocker ps\n'],
    ['a quoted backslash', "docker run alpine:3 echo '\\ '\n"],
    ['a blank kept by two backslashes', 'docker run alpine:3 echo a\\\\ \n'],
    ['an escaped blank within a line', 'docker cp web:/a\\ b .\n'],
    ['quoted lines', 'docker run alpine:3 sh -c "\nls \\ \n-l # x\n"\n'],
    ['a comment by substitution', 'docker run -d \\\n  `# ports` \\\n  -p 80:80 \\\n  nginx:1.29\n'],
    ['a number sign in a word', 'docker run -e COLOR=#fff \\\n  alpine:3 env\n'],
    ['a comment before the command', '# docker run\n# -d\ndocker ps\n'],
    ['a list in a comment below', 'docker ps\n# -a\n'],
    ['a word over two lines', 'docker run -v /a/very/long/path\\\n/to/somewhere:/data \\\n  nginx:1.29\n'],
    ['a line that is only continued', 'docker run -d \\\n  \\\n  nginx:1.29\n'],
    ['the body of a heredoc', 'docker exec -i web sh <<EOF\n-e x\nEOF\n'],
    ['the body of a heredoc with tabs', 'docker exec -i web sh <<-EOF\n  -e x\n  EOF\n'],
    ['Markdown-like lists', 'docker ps\n- all\n'],
  ])('%s', (_, text) => {
    checkFindings(text, []);
  });

  test.each([
    ['docker run -d\necho done\n', 'docker run'],
    ['docker run -d\n  sleep 1\n', 'docker run'],
    ['docker run -d \\\n\necho done\n', 'docker run'],
    ['if true; then\n  docker build -t web\nfi\n', 'docker build'],
    ['docker build -t web\n./run.sh\n', 'docker build'],
    ['docker run -d\n\n  nginx:1.29\n', 'docker run'],
  ])('a command that merely lacks something: %j', (text, marked) => {
    checkFindings(text, [`wrong-argument-count: ${marked}`]);
  });
});

describe('the fix', () => {
  test('adds every backslash that is missing', () => {
    checkFix(
      id,
      'docker run -d  \n  --name web\n  -p 80:80 \\\n  -e A=b\n  nginx:1.29\n\ndocker ps\n',
      'docker run -d \\\n  --name web \\\n  -p 80:80 \\\n  -e A=b \\\n  nginx:1.29\n\ndocker ps\n',
    );
  });

  test('mends all that is wrong with a command at once', () => {
    checkFix(
      id,
      'if true; then\n  docker run -d \\ # one\n    --name web \\  \n    # two\n\n    -p 80:80 # three\n    --rm \\\n    nginx\nfi\n',
      'if true; then\n  # one\n  # two\n  # three\n  docker run -d \\\n    --name web \\\n    -p 80:80 \\\n    --rm \\\n    nginx\nfi\n',
    );
  });

  test('believes a backslash that lines without indent belong together', () => {
    checkFix(
      id,
      'docker run -d \\ # detached\n--name db\\ #the name\n--net app-net \\ # own network\nmongo\ndocker logs db\n',
      '# detached\n#the name\n# own network\ndocker run -d \\\n--name db \\\n--net app-net \\\nmongo\ndocker logs db\n',
    );
  });

  test('closes up lines that all stand apart', () => {
    checkFix(
      id,
      'docker run -d \\\n\n--name web \\\n\n-p 80:80 \\\n\nnginx:1.29\n\nText.\n',
      'docker run -d \\\n--name web \\\n-p 80:80 \\\nnginx:1.29\n\nText.\n',
    );
  });

  test('parts words', () => {
    checkFix(id, 'docker run --net web\\\n--rm nginx:1.29\n', 'docker run --net web \\\n--rm nginx:1.29\n');
    checkFix(id, 'docker run --name a\\\nnginx:1.29\n', 'docker run --name a \\\nnginx:1.29\n');
  });

  test('removes a backslash that leads nowhere', () => {
    checkFix(id, 'docker run -d nginx:1.29 \\ \n\ndocker ps\n', 'docker run -d nginx:1.29\n\ndocker ps\n');
    checkFix(id, 'docker run -d nginx:1.29 \\ # web\n\nls\n', 'docker run -d nginx:1.29 # web\n\nls\n');
  });

  test('puts comments before the whole statement', () => {
    checkFix(
      id,
      'cd web && \\\n  docker run -d \\\n    # port\n    -p 80:80 nginx:1.29\n',
      '# port\ncd web && \\\n  docker run -d \\\n    -p 80:80 nginx:1.29\n',
    );
  });

  test('is done on save only where the next line surely belongs to the command', () => {
    const fixed = (text: string) => applyEdits(text, fixAllEdits(openHostFile(text, shell), defaultSettings));
    expect(fixed('docker run -d\n  -p 80:80 nginx:1.29\n')).toBe('docker run -d \\\n  -p 80:80 nginx:1.29\n');
    expect(fixed('docker run -d \\ \n  -p 80:80 nginx:1.29\n')).toBe(
      'docker run -d \\\n  -p 80:80 nginx:1.29\n',
    );
    for (const text of ['docker run -d\n  nginx:1.29\n', 'docker run -d nginx:1.29 \\ \nls\n'])
      expect(fixed(text)).toBe(text);
  });

  test('leaves nothing to fix', () => {
    const text = 'docker run -d \\ # one\n  --name web\n  # two\n  -p 80:80 nginx:1.29\n';
    const once = applyEdits(text, fixAllEdits(openHostFile(text, shell), defaultSettings));
    expect(diagnostics(openHostFile(once, shell), defaultSettings)).toEqual([]);
  });
});
