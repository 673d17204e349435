// Dockerfiles that are missing for sure: in a repository, in a script that stays in its folder and makes no files.
import { describe, expect, test } from 'vitest';
import { fileFindings } from '../support/file-findings';
import type { Files } from '../support/files-around';

const judge = (text: string, files: Files | readonly Files[] = {}, languageId?: string): string[] =>
  fileFindings('missing-dockerfile', text, files, languageId);

test.each([
  ['docker build .', {}, ['warning: .']],
  ['docker build -f web.Dockerfile .', { Dockerfile: '' }, ['warning: web.Dockerfile']],
  ['docker build -f web/Dockerfile .', { 'web/a': '' }, ['warning: web/Dockerfile']],
  ['docker build web', { 'web/a': '' }, ['warning: web']],
  ['docker build "./웹 앱"', { '웹 앱/a': '' }, ['warning: "./웹 앱"']],
  // The folder is missing too: it is made elsewhere, or the command runs there.
  ['docker build -f web/Dockerfile .', {}, []],
  ['docker build web', {}, []],
  ['docker build .', { Dockerfile: '' }, []],
  ['docker build .', { dockerfile: '' }, []],
  ['docker build -f a/../Dockerfile .', { Dockerfile: '', 'a/b': '' }, []],
  ['docker build -f ../Dockerfile .', {}, []],
  ['docker build -f /srv/Dockerfile .', {}, []],
  ['docker build - < Dockerfile', {}, []],
  ['docker build "$DIR"', {}, []],
  ['docker build https://github.com/acme/shop.git', {}, []],
] as const)('%s beside %j', (text, files, expected) => {
  expect(judge(text, files)).toEqual(expected);
});

describe('what may make the file or leave the folder', () => {
  test.each([
    'cd web\ndocker build .',
    'mkdir -p web\ndocker build .',
    'git clone https://github.com/acme/shop.git\ndocker build .',
    './generate.sh\ndocker build .',
    '. ./env.sh\ndocker build .',
    'echo FROM scratch > Dockerfile; docker build .',
    'docker run -v "$PWD:/out" acme/generate\ndocker build .',
    'docker cp web:/Dockerfile .\ndocker build .',
    'docker build -o out -f - . < x\ndocker build .',
    'docker ps > Dockerfile\ndocker build .',
    'if [ -f Dockerfile ]; then docker build .; fi',
    '[ -f Dockerfile ] && docker build .',
    'build() {\n  docker build .\n}',
    'ssh host docker build .',
    'cd "$(dirname "$0")/.."\ndocker build .',
  ])('%s', (text) => {
    expect(judge(text)).toEqual([]);
  });

  test.each([
    'set -eu\nTAG="${1:-dev}"\necho "building $TAG" >&2\ndocker build .',
    'docker pull nginx >/dev/null 2>&1\ndocker network create web\ndocker build .',
    'docker build .\nmkdir out',
    'cd "$(dirname "$0")"\ndocker build .',
  ])('neither in: %s', (text) => {
    expect(judge(text)).toEqual(['warning: .']);
  });
});

test('only in shell scripts', () => {
  expect(judge('```sh\ndocker build .\n```\n', {}, 'markdown')).toEqual([]);
  expect(judge('docker build .\r\n', {}, 'bat')).toEqual([]);
});

test('a script in a folder of the repository may be run from above', () => {
  expect(judge('docker build .', [{}, { Dockerfile: '' }])).toEqual([]);
  expect(judge('docker build .', [{}, {}])).toEqual([]);
  expect(judge('docker build -f docker/Dockerfle .', [{}, { 'docker/Dockerfile': '' }])).toEqual([
    'warning: docker/Dockerfle',
  ]);
});
