// What hovers on instructions of a Dockerfile and their flags say.
import { expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover/hover';
import { openHostFile } from '../../server/src/hosts/host-file';

const text = '# 한국어\nFROM a:1\r\nRUN --network=none \\\n  docker ps\nONBUILD COPY . /\n';

test.each([
  ['RUN', 'RUN', /apt-get update/u, 'en'],
  ['--network', '--network=none', /No network at all/u, 'en'],
  ['ps', 'ps', /docker/u, 'en'],
  ['COPY', 'COPY', /빌드 컨텍스트/u, 'ko'],
] as const)('%s', (at, source, pattern, locale) => {
  const found = hover(openHostFile(text, 'dockerfile'), text.indexOf(at) + 1, locale);
  expect(text.slice(found?.start, found?.end)).toBe(source);
  expect(found?.markdown).toMatch(pattern);
});

const words =
  'ARG TAG=3.22\nFROM alpine:3.22 AS base\nARG TARGETARCH\nENV A=1\nRUN echo $A ${TAG} $TARGETARCH\nFROM base\n';

test.each([
  ['alpine:3.22', 'alpine:3.22', /musl/u],
  ['$A', '$A', /ENV A=1/u],
  ['$TARGETARCH', '$TARGETARCH', /ARG TARGETARCH[^]+architecture/u],
  ['base\n', 'base', /FROM alpine:3\.22 AS base/u],
] as const)('of the word %j', (at, source, pattern) => {
  for (const text of [words, `# 한국어\r\n${words}`]) {
    const offset = at === 'base\n' ? text.lastIndexOf('base') : text.indexOf(at);
    const found = hover(openHostFile(text, 'dockerfile'), offset + 1, 'en');
    expect(text.slice(found?.start, found?.end)).toBe(source);
    expect(found?.markdown).toMatch(pattern);
  }
});

test.each(['echo', '${TAG}', 'AS'])('nothing is said of %s', (word) => {
  expect(hover(openHostFile(words, 'dockerfile'), words.indexOf(word) + 1, 'en')).toBeUndefined();
});
