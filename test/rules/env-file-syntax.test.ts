// Files of variables: what docker refuses, what it keeps, what is none of its business, and where it is told.
import { describe, expect, test } from 'vitest';
import { quickFixes } from '../../server/src/features/code-actions';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { shell } from '../support/check';
import { filesOf, type Files } from '../support/files-around';

const run = 'docker run --env-file app.env nginx:1.29';

function findingsIn(command: string, files: Files): string[] {
  return diagnostics(openHostFile(command, shell), defaultSettings, filesOf(files))
    .filter(({ ruleId }) => ruleId === 'env-file-syntax')
    .map(({ severity, related = [] }) =>
      [severity, ...related.map(({ at }) => `${String(at.line)}:${String(at.start)}-${String(at.end)}`)].join(
        ' ',
      ),
    );
}

const judge = (text: string): string[] => findingsIn(run, { 'app.env': text });

/** As `docker run --env-file` of 28.2 says: the file is refused, or the daemon is asked. */
describe('lines', () => {
  test.each([
    ['A = b', 'error 0:0-5'],
    ['A\t=1', 'error 0:0-4'],
    ['export A=b', 'error 0:0-10'],
    ['export A', 'error 0:0-8'],
    ['A B', 'error 0:0-3'],
    ['a:b c', 'error 0:0-5'],
    ['=b', 'error 0:0-2'],
    ['# note\r\n\r\n  한글 =1\r\n', 'error 2:2-7'],
    ['A="b"\nB = c', 'error 1:0-5'],
    ['A="b c"', 'warning 0:0-1'],
    ["A=''\nB=c\n  C='d'\r\n", 'warning 0:0-1 2:2-3'],
  ])('%j', (text, expected) => {
    expect(judge(text)).toEqual([expected]);
  });

  test.each([
    'A=b',
    '  A=b',
    'A',
    'A=b c',
    'A=b # c',
    '# export A=b',
    'A=',
    'A="b","c"',
    'A="b',
    'A={"b": "c"}',
    "A=it's",
    'A\u00A0B=1',
    '',
  ])('nothing in %j', (text) => {
    expect(judge(text)).toEqual([]);
  });
});

test.each([
  ['docker create --env-file=app.env nginx', 1],
  ['docker container exec --env-file app.env web env', 1],
  ['sudo docker run --env-file ./app.env nginx', 1],
  ['docker run --env-file a/../app.env nginx', 1],
  ['cd "$(dirname "$0")"\ndocker run --env-file app.env nginx', 1],
  ['HERE="$(cd "$(dirname "$0")" && pwd)"\ndocker run --env-file app.env nginx', 1],
  // Compose reads it with other rules, and elsewhere it is another file.
  ['docker compose --env-file app.env up', 0],
  ['docker run --env-file other.env nginx', 0],
  ['docker run --env-file "$FILE" nginx', 0],
  ['docker run --env-file ../app.env nginx', 0],
  ['cd api\ndocker run --env-file app.env nginx', 0],
  ['cd\ndocker run --env-file app.env nginx', 0],
  ['start() { docker run --env-file app.env nginx; }\ncd api; start', 0],
  ['ssh host docker run --env-file app.env nginx', 0],
  ['docker run nginx --env-file app.env', 0],
])('%s', (command, count) => {
  expect(findingsIn(command, { 'app.env': 'A="b"', 'a/b': '' })).toHaveLength(count);
});

describe('where the command may run in several folders', () => {
  const judgeIn = (command: string, ...folders: Files[]): number =>
    diagnostics(openHostFile(command, shell), defaultSettings, filesOf(...folders)).filter(
      ({ ruleId }) => ruleId === 'env-file-syntax',
    ).length;

  test('the only file is meant', () => {
    expect(judgeIn(run, {}, { 'app.env': 'A="b"' })).toBe(1);
    expect(judgeIn(run, { 'app.env': 'A="b"' }, {})).toBe(1);
  });

  test('of two nobody knows which', () => {
    expect(judgeIn(run, { 'app.env': 'A="b"' }, { 'app.env': 'A="b"' })).toBe(0);
  });

  test('the script says which', () => {
    const up = `cd "$(dirname "\${BASH_SOURCE[0]}")/.."\n${run}`;
    expect(judgeIn(up, { 'app.env': 'A=b' }, { 'app.env': 'A="b"' })).toBe(1);
    expect(judgeIn(up, { 'app.env': 'A="b"' }, { 'app.env': 'A=b' })).toBe(0);
    expect(judgeIn(up, { 'app.env': 'A="b"' })).toBe(0);
  });
});

test('in CI files and in Markdown, unless another folder is set', () => {
  const count = (text: string, languageId: string, path: string): number =>
    diagnostics(openHostFile(text, languageId, path), defaultSettings, filesOf({ 'app.env': 'A="b"' }))
      .length;
  const steps = `jobs:\n  a:\n    steps:\n      - run: ${run}\n`;
  const workflow = '.github/workflows/ci.yml';
  expect(count(steps, 'yaml', workflow)).toBe(1);
  expect(count(`defaults:\n  run:\n    working-directory: api\n${steps}`, 'yaml', workflow)).toBe(0);
  expect(count(`\`\`\`sh\n${run}\n\`\`\`\n`, 'markdown', 'README.md')).toBe(1);
  expect(count(`\`\`\`sh\n${run}\n\`\`\`\n\n\`\`\`sh\ncd api\n\`\`\`\n`, 'markdown', 'README.md')).toBe(0);
  expect(count(`# ${run}\nFROM alpine\n`, 'dockerfile', 'Dockerfile')).toBe(0);
});

test('values are told nowhere', () => {
  const found = (text: string): string =>
    JSON.stringify(diagnostics(openHostFile(run, shell), defaultSettings, filesOf({ 'app.env': text })));
  for (const text of ['TOKEN="hunter2"', 'TOKEN = hunter2', '-----BEGIN hunter2 KEY', '=hunter2'])
    expect(found(text)).toContain('env-file-syntax');
  for (const text of ['TOKEN="hunter2"', 'TOKEN = hunter2', '-----BEGIN hunter2 KEY', '=hunter2'])
    expect(found(text)).not.toContain('hunter2');
});

describe('the fix changes the file', () => {
  const mended = (text: string): string | undefined => {
    const file = openHostFile(run, shell);
    const fix = quickFixes(
      file,
      { start: 0, end: run.length },
      defaultSettings,
      filesOf({ 'app.env': text }),
    ).find(({ elsewhere }) => elsewhere)?.elsewhere;
    if (!fix) return undefined;
    expect(fix.uri).toBe('file:///shop/app.env');
    const lines = text.split('\n');
    for (const { at, newText } of fix.edits.toReversed()) {
      const line = lines[at.line] ?? '';
      lines[at.line] = line.slice(0, at.start) + newText + line.slice(at.end);
    }
    return lines.join('\n');
  };

  test.each([
    ['A="b c"\nB=1\r\n  C=\'\'\n', 'A=b c\nB=1\r\n  C=\n'],
    ['export A=b', 'A=b'],
    ['X=1\n A \t= b ', 'X=1\n A=b '],
  ])('%j', (before, after) => {
    expect(mended(before)).toBe(after);
  });

  test.each(['A B=1', 'export A', '=b'])('no answer is right for %j', (text) => {
    expect(mended(text)).toBeUndefined();
  });
});
