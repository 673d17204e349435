// The hand-written lines mean what a shell makes of them.
import { describe, expect, test } from 'vitest';
import { readLine, splitWords } from './lines';

describe('splitWords', () => {
  test.each([
    ['docker  run   alpine', ['docker', 'run', 'alpine']],
    [`a 'b c' "d e"`, ['a', 'b c', 'd e']],
    [`a '' ""`, ['a', '', '']],
    [`--x="a b"'c'd`, ['--x=a bcd']],
    [String.raw`"a\"b\\c\$d\e" a\ b`, ['a"b\\c$d\\e', 'a b']],
    [`'$HOME' '*' a#b x~`, ['$HOME', '*', 'a#b', 'x~']],
    ['', []],
  ])('%s', (line, words) => {
    expect(splitWords(line)).toEqual(words);
  });

  test.each([
    'a $B',
    'a "$B"',
    'a; b',
    'a > b',
    'a *',
    'a ~/b',
    'a # b',
    "a 'b",
    'a "b',
    'a `b`',
    'a & b',
    'a (b)',
  ])('%s is left to a shell', (line) => {
    expect(() => splitWords(line)).toThrow('only a shell');
  });
});

describe('readLine', () => {
  test('assignments before the command are its environment', () => {
    expect(readLine('DOCKER_BUILDKIT=0 docker build .')).toEqual({
      argv: ['build', '.'],
      environment: { DOCKER_BUILDKIT: '0' },
    });
  });

  test('other commands are refused', () => {
    expect(() => readLine('podman run alpine')).toThrow('not a docker command');
  });
});
