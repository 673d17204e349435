// Edge cases of tty-without-terminal.
import { describe, expect, test } from 'vitest';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { checkFindings, checkFix, shell } from '../support/check';

const id = 'tty-without-terminal';

describe('reports', () => {
  test.each([
    ['echo hello | docker run -it --rm alpine:3.22 cat', 't'],
    ['docker exec -ti db psql < dump.sql', 't'],
    ['docker exec -i -t db psql < dump.sql', '-t'],
    ['docker exec --interactive --tty db psql <<< "select 1"', '--tty'],
    ['docker exec -it db psql <<SQL\nselect 1;\nSQL', 't'],
    ['sudo docker exec -it db psql < /dev/null', 't'],
    ['docker run -t -a stdin -a stdout alpine:3.22 cat < data', '-t'],
    ['cat list | while read -r name; do docker exec -it "$name" id; done', 't'],
    ['bash <<EOF\ndocker exec -it web id\nEOF', 't'],
    ['docker exec -it web tar x < <(tar c .)', 't'],
    ['cat a | docker run -it "$IMAGE" cat', 't'],
  ])('%s', (line, marked) => {
    checkFindings(line, [`${id}: ${marked}`]);
  });
});

describe('is quiet on', () => {
  test.each([
    'docker run -it alpine:3.22 sh',
    'docker exec -it db psql < /dev/tty',
    'docker exec -it db psql < "$(tty)"',
    'docker exec -it db psql <&3',
    'exec 3<&0; cat list | while read -r name; do docker exec -it "$name" sh <&3; done',
    'docker exec -i db psql < dump.sql',
    'docker exec -t db psql < dump.sql',
    'docker run -dit alpine:3.22 sh < data',
    'docker run -it -a stdout alpine:3.22 cat < data',
    'docker run -i --tty=false alpine:3.22 cat < data',
    'docker run $OPTS -it alpine:3.22 cat < data',
    'docker exec -it web ls > files',
    'docker exec -it web ls | grep conf',
    'echo web | xargs -o -I{} docker exec -it {} sh',
    'ssh -tt host docker exec -it web sh < keys',
    'cat keys | script -qc "docker exec -it web sh"',
    'cat a; docker exec -it web sh',
    'cat a | grep b && docker exec -it web sh',
    'cat a | (read -r b)\ndocker exec -it web sh',
    'docker start -ai web < data',
  ])('%s', (line) => {
    checkFindings(line, []);
  });
});

describe('the fix', () => {
  test.each([
    ['echo a | docker run -it --rm alpine:3.22 cat', 'echo a | docker run -i --rm alpine:3.22 cat'],
    ['docker exec -tiu root db sh < a', 'docker exec -iu root db sh < a'],
    ['docker exec --tty=true -i db sh < a', 'docker exec -i db sh < a'],
    ['docker exec \\\n  -i \\\n  -t \\\n  db sh < a', 'docker exec \\\n  -i \\\n  db sh < a'],
  ])('%s', (before, after) => {
    checkFix(id, before, after);
  });

  test('is applied without a look where the input is written beside the command only', () => {
    const edits = (text: string) => fixAllEdits(openHostFile(text, shell), defaultSettings).length;
    expect(edits('docker exec -it db psql < dump.sql')).toBe(1);
    expect(edits('cat list | while read -r name; do docker exec -it "$name" sh; done')).toBe(0);
  });
});
