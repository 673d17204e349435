// Build arguments: declared anywhere in the Dockerfile, known to the builder, or neither.
import { expect, test } from 'vitest';
import { fileFindings } from '../support/file-findings';

const dockerfile =
  'ARG TAG=1\nFROM nginx:$TAG AS a\nARG VERSION USER_ID=1\nENV LEVEL=1\nFROM a\n  arg \\\n  LATE\n';
const judge = (args: string, text = dockerfile): string[] =>
  fileFindings('undeclared-build-arg', `docker build ${args} -t 앱 .`, { Dockerfile: text });

test.each([
  '--build-arg TAG=2',
  '--build-arg VERSION --build-arg USER_ID="$(id -u)"',
  '--build-arg=LATE=1',
  '--build-arg HTTP_PROXY=http://proxy:3128 --build-arg no_proxy',
  '--build-arg BUILDKIT_INLINE_CACHE=1 --build-arg BUILDKIT_ANYTHING_NEW=1 --build-arg SOURCE_DATE_EPOCH=0',
  '--build-arg TARGETARCH=arm64',
  '--build-arg "$ARGUMENT"',
  '--build-arg "V$N=1"',
  '--build-arg =1',
  '--build-arg',
])('nothing in %s', (args) => {
  expect(judge(args)).toEqual([]);
});

test.each([
  ['--build-arg OTHER=1', ['hint: OTHER']],
  ['--build-arg "OTHER=$VALUE"', ['hint: OTHER']],
  // Only `ENV` has it, which no argument reaches.
  ['--build-arg LEVEL=2', ['hint: LEVEL']],
  ['--build-arg version=2', ['hint: version']],
  ['--build-arg VERSIN=2', ['warning: VERSIN']],
  ['--build-arg=USER_IDS', ['warning: USER_IDS']],
  // The name that is near is given besides.
  ['--build-arg VERSIONS=2 --build-arg VERSION=2', ['hint: VERSIONS']],
])('%s', (args, expected) => {
  expect(judge(args)).toEqual(expected);
});

test('a base image may bring arguments along', () => {
  expect(judge('--build-arg OTHER=1', 'FROM node:24-onbuild\n')).toEqual([]);
});

test.each([
  ['', ['hint: OTHER']],
  // Who follows this text writes a Dockerfile of his own.
  ['```dockerfile\nFROM nginx\nARG OTHER\n```\n', []],
])('in a text with %j', (shown, expected) => {
  const text = `${shown}\`\`\`sh\ndocker build --build-arg OTHER=1 -t app .\n\`\`\`\n`;
  const files = { Dockerfile: dockerfile };
  expect(fileFindings('undeclared-build-arg', text, files, 'markdown', 'README.md')).toEqual(expected);
});
