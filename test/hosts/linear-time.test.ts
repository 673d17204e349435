// No text makes the scanner slow or deep: neither one piece repeated a million times nor many mixed.
import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';

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

/** Milliseconds of processor time that reading the text takes. */
function cost(text: string): number {
  const before = process.cpuUsage();
  openHostFile(text, 'shellscript');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Ten times the text may cost thirty times as much and half a second more: far from what is measured (about ten times),
 * and as far from what a scanner costs that goes back over the text again and again (a hundred times).
 */
function checkLinear(piece: string): void {
  const text = (length: number): string =>
    `docker ps\n${piece.repeat(Math.ceil(length / piece.length))}\ndocker ps\n`;
  const small = cost(text(20_000));
  expect(cost(text(200_000)), JSON.stringify(piece)).toBeLessThan(30 * small + 500);
}

describe('one piece again and again', () => {
  test.each(pieces.map((piece) => [piece]))('%j', (piece) => {
    checkLinear(piece);
  });
});

test('two pieces in turn', () => {
  for (let index = 0; index < pieces.length; index += 1)
    for (const step of [1, 7, 23]) checkLinear(`${pieces[index]}${pieces[(index + step) % pieces.length]}`);
}, 120_000);

test('a million characters of each quote and bracket', () => {
  for (const piece of ['"', "'", '`', '$(', '(', '{ ', '\\', '<', '<<E\n', 'case ', '${'])
    expect(cost(`docker ps\n${piece.repeat(1_000_000 / piece.length)}`), piece).toBeLessThan(3000);
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
  const text = '"$('.repeat(300_000);
  expect(cost(text)).toBeLessThan(200);
});

test('an edit in a long file costs a fraction of reading it', () => {
  const line = 'docker run -d --name web -p 80:80 "nginx:$TAG" && echo done # a comment\n';
  let file = openHostFile(line.repeat(20_000), 'shellscript');
  const whole = cost(file.text);
  const at = line.length * 10_000 + 14;
  const before = process.cpuUsage();
  for (let count = 0; count < 20; count += 1) {
    const text = `${file.text.slice(0, at)}x${file.text.slice(at)}`;
    file = editHostFile(file, text, { start: at, oldEnd: at, newEnd: at + 1 });
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000 / 20).toBeLessThan(whole / 2);
});
