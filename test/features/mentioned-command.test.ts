// Commands in the code of a sentence: they are explained, and nothing else is made of them.
import { expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover/hover';
import { openHostFile } from '../../server/src/hosts/host-file';
import { namesOf } from '../../server/src/model/script-names';
import { readMarks, variantsOf } from '../support/fixture';

function shownAt(marked: string, language = 'markdown'): { source: string; markdown: string } | undefined {
  const { text, offsets } = readMarks(marked);
  const found = hover(openHostFile(text, language), offsets[0] ?? 0, 'en');
  return found && { source: text.slice(found.start, found.end), markdown: found.markdown };
}

test.each([
  ['`docker r<|>un -d nginx`', 'run', /docker run \[OPTIONS\] IMAGE/u],
  ['`<|>docker run -d nginx`', 'docker', /docs\.docker\.com/u],
  ['컨테이너는 `docker run -<|>d nginx` 명령으로 시작합니다.', '-d', /--detach/u],
  [
    'Two: `docker ps`, and `` docker run --name=`id -u` --rest<|>art always x ``.',
    '--restart',
    /Default: `no`/u,
  ],
  ['A ``` ` ``` before `docker stop -<|>t 5 a`', '-t', /--timeout/u],
  ['No code: \\` and ``, then `docker p<|>s`', 'ps', /docker ps/u],
  ['``docker ps`` ```` x ``` y `docker l<|>ogs a`', 'logs', /docker logs/u],
  ['> Say `docker\n> run -<|>d a`, please.', '-d', /--detach/u],
  ['- one ` alone\n- `docker im<|>ages`', 'images', /docker images/u],
  ['A ` alone.\n\n`docker im<|>ages`', 'images', /docker images/u],
  ['1. Step\n\n    Then `docker im<|>ages`', 'images', /docker images/u],
  ['```sh\nls\n```\n`docker-compose u<|>p`\n```sh\nls\n```', 'up', /docker compose up/u],
  ['`docker run -d <|>-p 80:80 a`', '-p', /--publish/u],
  ['`docker p<|>s`', 'ps', /docker ps/u],
])('explains %s', (text, source, pattern) => {
  for (const { name, marked } of variantsOf(text)) {
    const found = shownAt(marked);
    expect(found?.source, name).toBe(source);
    expect(found?.markdown, name).toMatch(pattern);
  }
});

test.each([
  'docker r<|>un nginx',
  '`a` docker r<|>un nginx `b`',
  '`a\nb` docker r<|>un `c`',
  '`dock<|>er`',
  '`ls` and \\`docker r<|>un nginx`',
  '`use docker r<|>un`',
  '``docker r<|>un nginx`',
  '`docker r<|>un nginx',
  '`docker r<|>un\n\nnginx`',
  '<|>`docker run`',
  '`docker run`<|>` a`',
  '```js\nrun(`docker r<|>un`)\n```',
  '~~~yaml\na: `docker r<|>un`',
])('passes over %s', (text) => {
  for (const { name, marked } of variantsOf(text)) expect(shownAt(marked), name).toBeUndefined();
});

test.each(['restructuredtext', 'asciidoc'])('explains them in %s', (language) => {
  expect(shownAt('Say ``docker run -<|>d a`` now.\n', language)?.source).toBe('-d');
});

test('not where a file is no text for people', () => {
  expect(shownAt('# `docker r<|>un a`\n', 'yaml')).toBeUndefined();
});

test('are none of the commands of the file, nor are their names', () => {
  const file = openHostFile('Run `docker run --name web nginx`.\n\n```sh\ndocker stop db\n```\n', 'markdown');
  expect(file.sites.map(({ site }) => site.text)).toEqual(['docker stop db']);
  expect(namesOf(file).map(({ name }) => name)).toEqual(['db']);
});
