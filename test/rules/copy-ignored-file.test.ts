// `COPY` and `ADD` beside a `.dockerignore`: which sources are judged, and where the pattern is shown.
import { expect, test } from 'vitest';
import { diagnostics } from '../../server/src/features/diagnostics';
import { defaultSettings } from '../../server/src/features/settings';
import { openHostFile } from '../../server/src/hosts/host-file';
import { dockerfile } from '../support/check';
import { fileFindings } from '../support/file-findings';
import { filesOf } from '../support/files-around';

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
