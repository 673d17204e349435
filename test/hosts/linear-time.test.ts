// No text makes the scanner slow or deep: neither one piece repeated a million times nor many mixed.
import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import { checkLinear, cost } from '../support/growth';

const pieces = [
  ...[
    '"',
    "'",
    '`',
    '$(',
    ')',
    '${',
    '}',
    '(',
    '((',
    '{ ',
    '[',
    '[[ ',
    '\\',
    '<',
    '>',
    '<(',
    '$((',
    '=(',
    'a=(',
  ],
  ...[
    '<<E\n',
    '<<E',
    'case ',
    'case x in\n',
    'case x in a) ',
    'if ',
    'for x in ',
    'do ',
    'f() ',
    'esac ',
    '# ',
    '$',
  ],
  ...[
    '\n',
    '\r',
    '\\\n',
    ';',
    '&',
    '|',
    '&& ',
    '! ',
    '*',
    '{a,',
    '@(',
    "$'",
    '$"',
    '"$(',
    '"${',
    '"`',
    '`$(',
    '$(`',
  ],
  ...[
    '"\n',
    "'\n",
    '`\n',
    '$(\n',
    '${\n',
    '((\n',
    'x "a\n',
    "x 'a\n",
    'x $(a\n',
    "'\\''",
    '<<<<<<< \n',
    '가',
    '\ud800',
  ],
  ...[
    'docker ',
    'docker "',
    "docker '",
    'docker $(',
    'docker `',
    'docker <a',
    'docker @(',
    'docker x "a\n',
    'docker [[',
  ],
  ...[
    'docker \\\n#x\n',
    'eval "',
    "bash -c '",
    'ssh h "',
    'cat <<A\n$(',
    'alias a="',
    'xargs ',
    'find -exec ',
  ],
];

const read = (text: string): unknown => openHostFile(text, 'shellscript');

describe('one piece again and again', () => {
  test.each(pieces.map((piece) => [piece]))('%j', (piece) => {
    checkLinear(read, piece);
  });
});

test('two pieces in turn', () => {
  for (let index = 0; index < pieces.length; index += 1)
    for (const step of [1, 7, 23])
      checkLinear(read, `${pieces[index]}${pieces[(index + step) % pieces.length]}`);
}, 120_000);

test('a million characters of each quote and bracket', () => {
  for (const piece of ['"', "'", '`', '$(', '(', '{ ', '\\', '<', '<<E\n', 'case ', '${'])
    checkLinear(read, piece, 1_000_000);
});

test('nesting does not exhaust the stack', () => {
  for (const [open, close] of [
    ['$(', ')'],
    ['"$(', ')"'],
    ['${x:-', '}'],
    ['$((', '))'],
    ['(', ')'],
    ['{ ', '; }'],
    ['bash -c "', '"'],
    ['if a; then ', '; fi'],
    ['case x in a) ', ';; esac'],
  ] as const) {
    const text = `docker ps\n${open.repeat(20_000)}docker ps${close.repeat(20_000)}\ndocker ps\n`;
    expect(openHostFile(text, 'shellscript').sites.length, open).toBeGreaterThanOrEqual(1);
  }
});

test('a file without docker is not read at all', () => {
  expect(cost(() => read('"$('.repeat(300_000)))).toBeLessThan(200);
});

test('an edit in a long file costs a fraction of reading it', () => {
  const line = 'docker run -d --name web -p 80:80 "nginx:$TAG" && echo done # a comment\n';
  let file = openHostFile(line.repeat(20_000), 'shellscript');
  const whole = cost(() => read(file.text));
  const at = line.length * 10_000 + 14;
  const edits = cost(() => {
    for (let count = 0; count < 20; count += 1) {
      const text = `${file.text.slice(0, at)}x${file.text.slice(at)}`;
      file = editHostFile(file, text, { start: at, oldEnd: at, newEnd: at + 1 });
    }
  });
  expect(edits / 20).toBeLessThan(whole / 2);
});
