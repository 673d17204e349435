// A selection grows from the smallest thing under the cursor to the lines of the command.
import { expect, test } from 'vitest';
import { selectionsAt } from '../../server/src/features/selection';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { readMarks, variantsOf } from '../support/fixture';

/** The texts that the selection grows through. */
function checkSelections(marked: string, expected: readonly string[]): void {
  for (const variant of variantsOf(marked)) {
    const { text, offsets } = readMarks(variant.marked);
    const spans = selectionsAt(openHostFile(text, shell), offsets[0] ?? 0);
    const texts = spans.map(({ start, end }) => text.slice(start, end).replace(/\r\n/gu, '\n'));
    expect(texts, variant.name).toEqual(expected);
  }
}

test.each([
  [
    'a letter of a cluster',
    '  sudo docker run -i<|>t nginx:1.29 | cat',
    [
      't',
      '-it',
      'docker run -it nginx:1.29',
      'sudo docker run -it nginx:1.29',
      'sudo docker run -it nginx:1.29 | cat',
      '  sudo docker run -it nginx:1.29 | cat',
    ],
  ],
  [
    'a part of a value',
    'docker run -p 80<|>80:80 web\n',
    ['8080', '8080:80', '-p 8080:80', 'docker run -p 8080:80 web'],
  ],
  [
    'a value joined to its flag',
    'docker run --name=w<|>eb img\n',
    ['web', '--name=web', 'docker run --name=web img'],
  ],
  [
    'the inner command',
    'docker exec web ls -<|>l /tmp\n',
    ['-l', 'ls -l /tmp', 'web ls -l /tmp', 'docker exec web ls -l /tmp'],
  ],
  ['the name', 'docker con<|>tainer ls -a\n', ['container', 'docker container ls', 'docker container ls -a']],
  [
    'a word in several lines',
    'docker run \\\n  --name "we<|>b" \\\n  img\n',
    ['web', '"web"', '--name "web"', 'docker run \\\n  --name "web" \\\n  img'],
  ],
  [
    'a command within another',
    'docker rm $(docker ps -<|>q)\n',
    ['q', '-q', 'docker ps -q', 'docker rm $(docker ps -q)'],
  ],
  [
    'the pipeline within a list',
    'if true; then docker ps -<|>q | xargs -r echo 2>&1; fi && cd "a;b" # 끝\n',
    [
      'q',
      '-q',
      'docker ps -q',
      'docker ps -q | xargs -r echo 2>&1',
      'if true; then docker ps -q | xargs -r echo 2>&1; fi && cd "a;b" # 끝',
    ],
  ],
  [
    'a pipeline of several lines',
    'echo a\n  cat x |\n    docker lo<|>ad \\\n      -q && \\\n    echo b\necho c\n',
    [
      'load',
      'docker load',
      'docker load \\\n      -q',
      'cat x |\n    docker load \\\n      -q',
      'cat x |\n    docker load \\\n      -q && \\\n    echo b',
      '  cat x |\n    docker load \\\n      -q && \\\n    echo b',
    ],
  ],
  [
    'a pipeline in a substitution',
    'ids="$(docker ps -<|>q | head -1)"\n',
    ['q', '-q', 'docker ps -q', 'docker ps -q | head -1', 'ids="$(docker ps -q | head -1)"'],
  ],
  ['outside of commands', 'ec<|>ho docker\n', []],
])('%s', (_, marked, expected) => {
  checkSelections(marked, expected);
});

test('ends with the script where a file holds several', () => {
  const text = '# 웹\r\n\r\n```sh\r\ndocker ps\r\ndocker images\r\n```\r\n';
  const spans = selectionsAt(openHostFile(text, 'markdown'), text.indexOf('ps'));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'ps',
    'docker ps',
    'docker ps\r\ndocker images\r\n',
  ]);
});
