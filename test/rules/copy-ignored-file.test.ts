// `COPY` and `ADD` beside a `.dockerignore`: which sources are judged, and where the pattern is shown.
import { describe, expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import type { FilesAround } from '../../server/src/model/known-files';
import { dockerfile } from '../support/check';
import { fileFindings } from '../support/file-findings';
import { filesOf, type Files } from '../support/files-around';

const judge = (instruction: string, ignored = 'dist\n**/*.log\n'): string[] =>
  fileFindings(
    'copy-ignored-file',
    `FROM alpine:3.22 AS a\n${instruction}\n`,
    { '.dockerignore': ignored },
    dockerfile,
    'Dockerfile',
  );

test.each([
  ['COPY dist /srv', ['warning: dist']],
  ['copy --chown=1:1 ./dist/app.js src /srv/', ['warning: ./dist/app.js']],
  ['ADD ["dist", "a.log", "/srv/"]', ['warning: "dist"', 'warning: "a.log"']],
  ['COPY \\\r\n  src \\\r\n  dist \\\r\n  /srv/', ['warning: dist']],
  ['COPY "dist" /srv', ['warning: "dist"']],
  ['COPY . /srv', []],
  ['COPY ./ /srv', []],
  ['COPY src dist', []],
  ['COPY --from=a dist /srv', []],
  ['COPY $DIR/dist dist* /srv/', []],
  ['ADD https://example.com/dist git@github.com:a/dist /srv/', []],
  ['COPY <<dist /srv\nhello\ndist', []],
  ['COPY dist', []],
  ['RUN cp dist /srv', []],
])('%j', (instruction, expected) => {
  expect(judge(instruction)).toEqual(expected);
});

test('all may be left out but some', () => {
  expect(judge('COPY src go.mod /srv/', '*\n!go.*\n!src/\n')).toEqual([]);
  expect(judge('COPY docs /srv/', '*\n!go.mod\n')).toEqual(['warning: docs']);
});

test('the check is skipped where the Dockerfile says so', () => {
  const text = '# check=skip=CopyIgnoredFile\nFROM alpine:3.22\nCOPY dist /srv\n';
  expect(
    fileFindings('copy-ignored-file', text, { '.dockerignore': 'dist' }, dockerfile, 'Dockerfile'),
  ).toEqual([]);
});

test('the pattern is shown in its file', () => {
  const file = openHostFile('FROM alpine:3.22\nCOPY dist /srv\n', dockerfile, 'Dockerfile');
  const [found] = diagnostics(file, defaultSettings, filesOf({ '.dockerignore': '# 빌드\r\n  dist/ \r\n' }));
  expect(found?.related?.map(({ uri, at }) => [uri, at])).toEqual([
    ['file:///shop/.dockerignore', { line: 1, start: 2, end: 7 }],
  ]);
});

describe('the context', () => {
  const text = 'FROM node:24\nCOPY package.json src/\nCOPY dist /srv/\n';
  const ignored = { '.dockerignore': 'dist' };
  const sources = { 'package.json': '{}', 'src/a.js': '' };
  const found = ['warning: dist'];
  const judgeIn = (folders: readonly Files[], path = 'shop/web/Dockerfile', header = ''): string[] =>
    fileFindings('copy-ignored-file', header + text, folders, dockerfile, path);

  test.each([
    ['at the root', [ignored], found],
    ['with all in its own folder', [{ ...ignored, ...sources, 'dist/a': '' }, sources], found],
    ['with some in its own folder alone', [{ ...ignored, ...sources }, {}], found],
    ['with some in its own folder, and others above', [{ ...ignored, ...sources }, { 'dist/a': '' }], []],
    ['with nothing', [ignored, {}], []],
    ['in the folder above', [{}, { ...ignored, ...sources }], found],
    ['in the folder above, which ignores nothing', [ignored, sources], []],
    ['in one of two', [{}, { ...ignored, ...sources }, sources], []],
    ['beside a file of its own name', [{ 'Dockerfile.dockerignore': 'dist' }, sources], found],
    [
      'beside a file of its own name that ignores nothing',
      [{ 'Dockerfile.dockerignore': '' }, { ...ignored, ...sources }],
      [],
    ],
  ])('%s', (_, folders, expected) => {
    expect(judgeIn(folders)).toEqual(expected);
  });

  test.each([
    ['# docker build -t web .\n', found],
    ['# docker build -t web web\n', found],
    ['# docker build -f web/Dockerfile -t web .\n', []],
    ['# docker build -f api/Dockerfile -t web .\n', []],
    ['# docker build .\n# docker build -f web/Dockerfile .\n', []],
    ['# docker build ..\n', []],
  ])('told by %j', (header, expected) => {
    expect(judgeIn([ignored, {}], 'shop/web/Dockerfile', header)).toEqual(expected);
  });

  test('told to be the folder above', () => {
    const folders = [{}, ignored];
    expect(judgeIn(folders, 'shop/web/Dockerfile', '# docker build -f web/Dockerfile .\n')).toEqual(found);
    expect(judgeIn(folders)).toEqual([]);
  });

  test('nothing is said before all is known', () => {
    const file = openHostFile(text, dockerfile, 'shop/web/Dockerfile');
    const [own, root] = filesOf({ ...ignored, ...sources }, {});
    const judged = (...folders: FilesAround): number => diagnostics(file, defaultSettings, folders).length;
    if (!own || !root) throw new Error('two folders');
    expect(judged(own, root)).toBe(1);
    expect(judged(own, (path) => (path === 'dist' ? undefined : root(path)))).toBe(0);
    expect(judged((path) => (path.endsWith('.dockerignore') ? undefined : own(path)), root)).toBe(0);
  });
});
