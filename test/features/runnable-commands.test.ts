// Commands as they are run by themselves in a terminal.
import { describe, expect, test } from 'vitest';
import { runnableCommands } from '../../server/src/features/runnable-commands';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { readMarks, variantsOf } from '../support/fixture';

function runnable(marked: string): string[] {
  const { text, offsets } = readMarks(marked);
  const [start = 0, end = start] = offsets;
  return runnableCommands(openHostFile(text, shell), { start, end }).map(
    ({ text: line, destroys }) => `${destroys ? '! ' : ''}${line}`,
  );
}

test.each([
  ['  sudo docker run \\\n    -d \\\n    ngi<|>nx > log # end', ['sudo docker run -d nginx > log']],
  ['docker rm $(docker ps -<|>q)', ['! docker rm $(docker ps -q)']],
  ['echo $(docker ps -<|>q)', ['docker ps -q']],
  ['N=web\ndocker stop "$N<|>" $X', ['docker stop "web" $X']],
  ['<|>docker pull a\ndocker rmi b; echo\n<|>docker ps', ['docker pull a', '! docker rmi b']],
  ["docker exec web sh -c '\nls\n' <|>", ["docker exec web sh -c '\nls\n'"]],
  ['docker logs we<|>b | grep x', ['docker logs web']],
])('%s', (text, expected) => {
  for (const { name, marked } of variantsOf(text))
    expect(
      runnable(marked).map((line) => line.replace(/\r\n/gu, '\n')),
      name,
    ).toEqual(expected);
});

describe('nothing', () => {
  test.each([
    'cat key | docker login --password-st<|>din',
    'docker exec -i db psql <<END<|>\nselect 1\nEND',
    'docker ps -q | xargs docker r<|>m',
    "ssh host 'docker p<|>s'",
    'dock<|>er',
    'ec<|>ho docker ps',
    '',
  ])('%s', (text) => {
    expect(runnable(text)).toEqual([]);
  });
});
