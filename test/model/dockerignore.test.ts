// Patterns of `.dockerignore` as moby/patternmatcher reads them.
import { describe, expect, test } from 'vitest';
import { ignoreFileOf, ignoringPattern } from '../../server/src/model/dockerignore';
import { filesOf } from '../support/files-around';

function ignoring(patterns: string, path: string): string | undefined {
  const ignore = ignoreFileOf('Dockerfile', filesOf({ '.dockerignore': patterns }));
  return ignore && ignoringPattern(ignore, path)?.text;
}

describe('a path that is left out', () => {
  test.each([
    ['dist', 'dist'],
    ['dist', './dist/'],
    ['dist', 'dist/a/b.js'],
    ['/dist/', 'dist'],
    ['./dist', '/dist/a'],
    ['a/../dist', 'dist'],
    ['*.log', 'a.log'],
    ['*/*.log', 'logs/a.log'],
    ['**/*.log', 'a.log'],
    ['**/*.log', 'logs/old/a.log'],
    ['a/**', 'a/b'],
    ['**/node_modules', 'web/node_modules/x'],
    ['a?c', 'abc'],
    ['[ab].txt', 'b.txt'],
    ['a\\*c', 'a*c'],
    ['*', 'src'],
    ['*', 'src/main.c'],
    ['한글.txt', '한글.txt'],
    ['!dist\ndist', 'dist'],
    ['# note\r\n\r\n  dist  \r\n', 'dist'],
    ['*\n!dist', 'src'],
    ['*\n!dist\n!src.md', 'src'],
  ])('%j leaves out %s', (patterns, path) => {
    expect(ignoring(patterns, path)).toBeDefined();
  });
});

describe('a path that is kept', () => {
  test.each([
    ['dist', 'src/dist'],
    ['dist', 'dist2'],
    ['*.log', 'logs/a.log'],
    ['a/*', 'a'],
    ['a?c', 'a/c'],
    ['a.c', 'abc'],
    ['dist\n!dist', 'dist'],
    ['#dist', 'dist'],
    ['', 'dist'],
    ['!', 'dist'],
    ['[', '['],
    // Something in the folder is kept.
    ['*\n!src/main.c', 'src'],
    ['src\n!src/*.c', 'src'],
    ['src\n!**/*.c', 'src'],
    ['*\n!src', 'src/main.c'],
  ])('%j keeps %s', (patterns, path) => {
    expect(ignoring(patterns, path)).toBeUndefined();
  });
});

test('the file with the name of the Dockerfile goes first', () => {
  const around = filesOf({ '.dockerignore': 'a', 'web.Dockerfile.dockerignore': 'b' });
  expect(ignoreFileOf('docker/web.Dockerfile', around)?.patterns.map(({ text }) => text)).toEqual(['b']);
  expect(ignoreFileOf('docker/Dockerfile', around)?.patterns.map(({ text }) => text)).toEqual(['a']);
  expect(ignoreFileOf('Dockerfile', filesOf({}))).toBeUndefined();
  expect(ignoreFileOf('Dockerfile', [])).toBeUndefined();
});

test('nothing is said before it is known whether there is one of its own', () => {
  const known = filesOf({ '.dockerignore': 'a' })[0];
  expect(ignoreFileOf('Dockerfile', [(path) => (path === '.dockerignore' ? known?.(path) : undefined)])).toBe(
    undefined,
  );
});
