// The tokens of commands, each with what it means.
import { expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/features/semantic-tokens/semantic-tokens';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { variantsOf } from '../support/fixture';

function tokens(text: string, from = 0, to = text.length): string[] {
  return semanticTokens(openHostFile(text, shell), { start: from, end: to }).map(
    ({ start, end, type, defines }) => `${text.slice(start, end)} ${type}${defines ? '!' : ''}`,
  );
}

test.each([
  [
    'docker run -d --name web nginx:1.29',
    [
      'docker function',
      'run function',
      '-d parameter',
      '--name parameter',
      'web variable!',
      'nginx class',
      '1.29 enumMember',
    ],
  ],
  [
    'sudo docker run -p 127.0.0.1:8080:80/tcp -v data:/x:ro a',
    [
      'docker function',
      'run function',
      '-p parameter',
      '127.0.0.1: string',
      '8080 number',
      ': string',
      '80 number',
      '/ string',
      'tcp enumMember',
      '-v parameter',
      'data property',
      ':/x: string',
      'ro enumMember',
      'a class',
    ],
  ],
  [
    'docker network connect --alias db shop "web"',
    [
      'docker function',
      'network function',
      'connect function',
      '--alias parameter',
      'db string',
      'shop interface',
      'web variable',
    ],
  ],
  [
    'docker exec -it web ls -l /tmp',
    [
      'docker function',
      'exec function',
      'i parameter',
      't parameter',
      'web variable',
      'ls function',
      '-l parameter',
    ],
  ],
  [
    'docker exec web sh -c \'for f in *; do A="$f" cat -n "$f" | wc; done # end\'',
    [
      'docker function',
      'exec function',
      'web variable',
      'sh function',
      '-c parameter',
      'for keyword',
      '; operator',
      'do keyword',
      'A= variable',
      '"$f" string',
      'cat function',
      '-n parameter',
      '"$f" string',
      '| operator',
      'wc function',
      '; operator',
      'done keyword',
      '# end comment',
    ],
  ],
  [
    'docker run --memory 512m -e KEY=value --env=$X $IMAGE',
    [
      'docker function',
      'run function',
      '--memory parameter',
      '512 number',
      'm keyword',
      '-e parameter',
      'KEY=value string',
      '--env parameter',
    ],
  ],
  [
    'docker rm $(docker ps -q)',
    ['docker function', 'rm function', 'docker function', 'ps function', '-q parameter'],
  ],
  [
    'docker run a sh -c "ls\nid"',
    [
      'docker function',
      'run function',
      'a class',
      'sh function',
      '-c parameter',
      'ls function',
      'id function',
    ],
  ],
  ['echo docker', []],
])('%s', (text, expected) => {
  for (const { name, marked } of variantsOf(text)) expect(tokens(marked), name).toEqual(expected);
});

test('gives only what touches the range', () => {
  const text = 'docker ps\ndocker stop web\ndocker images\n';
  expect(tokens(text, 12, 14)).toEqual(['docker function', 'stop function', 'web variable']);
});
