// What hovers on instructions of a Dockerfile and their flags say.
import { expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover/hover';
import { openHostFile } from '../../server/src/hosts/host-file';
import { readMarks } from '../support/fixture';

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

const marked = [
  // What is under the cursor, what the hover covers, and what it says.
  ['ARG TAG=3\nFROM a:1\nARG T<|>AG\n', 'TAG', /ARG TAG=3/u],
  ['ARG TAG=3\nFROM a:1\nARG TAG\nRUN echo ${T<|>AG:-x}\n', '${TAG:-x}', /ARG TAG=3/u],
  ['FROM a:1\nARG T<|>AG\n', 'TAG', /no default[^]+--build-arg TAG=/u],
  ['FROM a:1\nENV A="b  c" D<|>=e\n', 'D', /ENV D=e/u],
  ['FROM a:1\nENV A<|> b\n', 'A', /ENV A=b/u],
  ['FROM --platform=$BUILD<|>PLATFORM a:1\n', '$BUILDPLATFORM', /machine that builds/u],
  ['FROM a:1 AS bui<|>ld\n', 'build', /FROM a:1 AS build[^]+Stage 0/u],
  ['FROM a:1\nFROM b:1 AS build\nFROM c:1\nCOPY --from=Bui<|>ld / /\n', 'Build', /FROM b:1[^]+Stage 1/u],
  ['FROM a:1\nFROM c:1\nCOPY --from=<|>0 / /\n', '0', /FROM a:1[^]+Stage 0/u],
  ['FROM a:1\nCOPY --from=alp<|>ine:3.22 / /\n', 'alpine:3.22', /musl/u],
  ['FROM a:1\nCOPY --fr<|>om=alpine:3.22 / /\n', '--from=alpine:3.22', /stage/iu],
  ['FROM a:1\nRUN --mount=type=ca<|>che,target=/x a\n', 'cache', /cache/iu],
  ['FROM a:1\nRUN --mount=ty<|>pe=secret,id=x a\n', 'type', /secret/iu],
  ['FROM a:1\nRUN --mount=type=cache,target=/x,sharing=lo<|>cked a\n', 'locked', /`locked`/u],
  ['FROM a:1\nRUN --mount=type=cache,sha<|>ring=locked a\n', 'sharing', /`private` —[^]+`locked` —/u],
  ['FROM a:1\nRUN --mount=dst<|>=/x a\n', 'dst', /path in the build container/u],
  ['FROM a:1 AS x\nFROM b:1\nRUN --mount=from=<|>x,target=/x a\n', 'x', /Stage 0/u],
  ['FROM b:1\nRUN --mount=from=al<|>pine:3.22,target=/x a\n', 'alpine:3.22', /musl/u],
  ['FROM a:1\nRUN --network=ho<|>st a\n', 'host', /`host`/u],
  [
    '# syn<|>tax=docker/dockerfile:1\nFROM a:1\n',
    '# syntax=docker/dockerfile:1',
    /newest stable version\.$/u,
  ],
  ['# escape=<|>`\nFROM a:1\n', '# escape=`', /Windows/u],
  [
    '# check=skip=JSONArgs<|>Recommended,StageNameCasing\nFROM a:1\n',
    'JSONArgsRecommended',
    /shell-form-command/u,
  ],
  ['# check=er<|>ror=true\nFROM a:1\n', '# check=error=true', /stop the build/u],
] as const;

test.each(marked)('%j', (drawn, source, pattern) => {
  for (const drawnText of [drawn, drawn.replaceAll('\n', '\r\n')]) {
    const { text, offsets } = readMarks(drawnText);
    const at = offsets[0] ?? 0;
    const found = hover(openHostFile(text, 'dockerfile'), at, 'en');
    expect(text.slice(found?.start, found?.end)).toBe(source);
    expect(found?.markdown).toMatch(pattern);
    const prose = (markdown = ''): string => markdown.replace(/```[^]*?```|`[^`]+`/gu, '').trim();
    const korean = hover(openHostFile(text, 'dockerfile'), at, 'ko');
    expect(/[가-힣]/u.test(prose(korean?.markdown))).toBe(prose(found?.markdown) !== '');
  }
});

test.each([
  'FROM a:1\nARG A\nCMD echo $<|>A',
  'FROM a:1\nARG A\nRUN A=2; echo $<|>A',
  'FROM a:1\nRUN --mount=type=cache,x<|>=1 a',
  'FROM a:1\n# syn<|>tax=a',
])('nothing is said in %j', (drawn) => {
  const { text, offsets } = readMarks(drawn);
  expect(hover(openHostFile(text, 'dockerfile'), offsets[0] ?? 0, 'en')?.markdown ?? '').not.toMatch(
    /ARG A|Docker/u,
  );
});

test.each(['echo', '${TAG}', 'AS'])('nothing is said of %s', (word) => {
  expect(hover(openHostFile(words, 'dockerfile'), words.indexOf(word) + 1, 'en')).toBeUndefined();
});
