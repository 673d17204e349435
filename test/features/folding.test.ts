// Commands of several lines can be folded.
import { expect, test } from 'vitest';
import { foldedStretches } from '../../server/src/features/folding';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { variantsOf } from '../support/fixture';

test.each([
  ['one line', 'docker ps\ndocker run web\n', []],
  ['continued lines', 'docker run \\\n  -d \\\n  web # end\ndocker ps\n', ['docker run \\\n  -d \\\n  web']],
  ['a redirection in the last line', 'docker logs web \\\n  > log\n', ['docker logs web \\\n  > log']],
  ['a dangling continuation', 'docker run web \\\n', []],
  ['a word of several lines', "docker run web sh -c '\nls\n'\n", ["docker run web sh -c '\nls\n'"]],
  ['a command within another', 'docker rm $(docker ps \\\n  -q)\n', ['docker rm $(docker ps \\\n  -q)']],
])('%s', (_, text, expected) => {
  for (const { name, marked } of variantsOf(text)) {
    const stretches = foldedStretches(openHostFile(marked, shell));
    const texts = stretches.map(({ start, end }) => marked.slice(start, end).replace(/\r\n/gu, '\n'));
    expect(texts, name).toEqual(expected);
  }
});
