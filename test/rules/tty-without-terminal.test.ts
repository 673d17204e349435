// Edge cases of tty-without-terminal.
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
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

describe('where nobody sits at a terminal', () => {
  const workflow = (run: string): string => `jobs:\n  a:\n    steps:\n      - run: ${run}\n`;
  test.each([
    [
      'a GitHub workflow',
      'yaml',
      '.github/workflows/a.yml',
      workflow('docker run -it alpine:3.22 sh'),
      ['t'],
    ],
    [
      'with a script',
      'yaml',
      '.github/workflows/a.yml',
      workflow("bash -c 'docker run -it alpine:3.22'"),
      ['t'],
    ],
    ['on another host', 'yaml', '.github/workflows/a.yml', workflow('ssh -t a docker exec -it b sh'), []],
    [
      'a made terminal',
      'yaml',
      '.github/workflows/a.yml',
      `${workflow('docker exec -it a sh')}        shell: script -q -e -c "bash {0}"\n`,
      [],
    ],
    ['GitLab', 'yaml', '.gitlab-ci.yml', 'a:\n  script:\n    - docker exec -it a sh\n', ['t']],
    ['a crontab', 'crontab', 'crontab', '@daily docker exec -it a sh\n', ['t']],
    ['a unit', 'systemd-unit-file', 'a.service', 'ExecStart=/usr/bin/docker run --rm -it a:1\n', ['t']],
    [
      'a unit with one',
      'systemd-unit-file',
      'a.service',
      'StandardInput=tty\nExecStart=docker run -it a:1\n',
      [],
    ],
    ['a Makefile', 'makefile', 'Makefile', 'a:\n\tdocker exec -it a sh\n', []],
    ['a package', 'json', 'package.json', '{"scripts": {"a": "docker exec -it a sh"}}', []],
  ])('%s', (_, language, path, text, expected) => {
    const found = diagnostics(openHostFile(text, language, path), defaultSettings);
    expect(found.map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`)).toEqual(
      expected.map((marked) => `${id}: ${marked}`),
    );
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
