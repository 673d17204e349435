import { describe, expect, test } from 'vitest';
import { editHostFile, openHostFile } from '../../server/src/hosts/host-file';
import { checkSpans, commandsIn } from '../support/shell-sites';

test('an unknown language has no sites', () => {
  const file = openHostFile('docker ps\n', 'plaintext');
  const nothing = { languageId: 'plaintext', path: '', sites: [], scripts: [] };
  expect(file).toEqual({ ...nothing, text: 'docker ps\n' });
  expect(editHostFile(file, 'docker ps', { start: 9, oldEnd: 10, newEnd: 9 })).toEqual({
    ...nothing,
    text: 'docker ps',
  });
});

test('a file knows its language and text', () => {
  expect(openHostFile('docker ps', 'shellscript')).toMatchObject({
    languageId: 'shellscript',
    text: 'docker ps',
  });
  expect(openHostFile('', 'shellscript').sites).toEqual([]);
});

describe('characters that are easy to trip over', () => {
  test('a byte order mark', () => {
    expect(commandsIn('\uFEFFdocker ps\ndocker rm x\n')).toEqual(['docker·ps', 'docker·rm·x']);
    expect(openHostFile('\uFEFFdocker ps', 'shellscript').sites[0]?.offset).toBe(1);
  });
  test.each([
    ['a carriage return alone', 'docker ps\rdocker rm x\n'],
    ['NUL', 'docker ps \0 x\ndocker rm y\n'],
    ['half of a surrogate pair', 'docker run \ud800 \udc00x\ndocker rm y\n'],
    ['Hangul', 'docker run --name 웹서버 nginx # 설명\ndocker rm 웹서버\n'],
    ['a blank that does not break', 'docker run\u00a0-d nginx\ndocker ps\n'],
    ['a form feed', '\fdocker ps\ndocker rm y\f\n'],
    ['a line separator', 'docker ps\u2028docker rm x\n'],
    ['an emoji', 'docker run -e "🐳=$X" 🐳\n'],
  ])('%s', (_, text) => {
    const file = openHostFile(text, 'shellscript');
    checkSpans(file);
    expect(file.sites.length).toBeGreaterThan(0);
  });
  test('mixed line ends', () => {
    expect(commandsIn('docker run \\\r\n  -d \\\n  nginx\r\ndocker ps\n')).toEqual([
      'docker·run·-d·nginx',
      'docker·ps',
    ]);
  });
  test('no line end at all', () => {
    expect(commandsIn('docker ps')).toEqual(['docker·ps']);
  });
});
