// What is offered in Dockerfiles, and what accepting it does to the text.
import { expect, test } from 'vitest';
import { complete } from '../../server/src/features/completion/completion';
import type { CompletionResult } from '../../server/src/features/completion/item';
import { openHostFile } from '../../server/src/hosts/host-file';
import { readMarks, variantsOf } from '../support/fixture';

const stages = 'ARG BASE=alpine\nFROM golang:1.25 AS build\nARG VERSION=1\nFROM $BASE AS run\n';

function resultAt(marked: string, afterBlank = false): CompletionResult | undefined {
  const { text, offsets } = readMarks(marked);
  return complete(openHostFile(text, 'dockerfile'), offsets[0] ?? 0, { afterBlank });
}

function labelsAt(marked: string, afterBlank = false): readonly string[] {
  return resultAt(marked, afterBlank)?.items.map(({ label }) => label) ?? [];
}

function accept(marked: string, label: string): string | undefined {
  const result = resultAt(marked);
  const item = result?.items.find((other) => other.label === label);
  const { text } = readMarks(marked);
  if (!result || !item) return undefined;
  return text.slice(0, result.insert.start) + (item.insertText ?? label) + text.slice(result.insert.end);
}

test.each<[string, readonly string[], readonly string[]]>([
  ['<|>', ['ARG', 'FROM'], ['RUN']],
  ['FROM a\n<|>', ['COPY', 'RUN', 'MAINTAINER'], ['# syntax=']],
  ['from a\nr<|>', ['run'], ['RUN']],
  ['FROM a\nONBUILD <|>', ['RUN'], ['FROM', 'ONBUILD']],
  ['FROM a\nONBUILD C<|>', ['COPY'], ['FROM']],
  ['FROM a\nONBUILD COPY --<|>', ['--from'], []],
  ['FROM a\nCOPY --<|>', ['--chmod', '--from', '--link'], ['--mount']],
  ['FROM a\nCOPY --link --<|>', ['--from'], ['--link']],
  ['FROM a\nRUN --mount=type=cache,target=/x --<|>', ['--mount', '--network'], []],
  ['FROM a\nRUN \\\n  # note\n  --<|>', ['--mount'], []],
  ['FROM a\nRUN --network=<|>', ['none', 'host'], []],
  ['FROM a\nRUN --mount=<|>', ['type'], []],
  ['FROM a\nRUN --mount=type=<|>', ['cache', 'secret', 'tmpfs'], []],
  ['FROM a\nRUN --mount=type=cache,<|>', ['sharing', 'target'], ['type', 'size']],
  ['FROM a\nRUN --mount=type=cache,dst=/x,<|>', ['sharing'], ['target']],
  ['FROM a\nRUN --mount=type=cache,sharing=<|>', ['locked', 'shared'], []],
  [`${stages}RUN --mount=type=bind,from=<|>`, ['build'], ['run']],
  [`${stages}COPY --from=<|>`, ['build'], ['run']],
  [`${stages}FROM <|>`, ['run', 'build', 'alpine:3.22'], []],
  ['FROM alpine:<|>', ['alpine:3.22', 'alpine:3.21'], ['ubuntu:24.04']],
  ['FROM alpine <|>', ['AS'], []],
  [`${stages}RUN echo $<|>`, [], ['BASE', 'VERSION', 'TARGETARCH']],
  ['ARG BASE=a\nFROM ${<|>', ['BASE', 'TARGETPLATFORM'], []],
  [`${stages}ENV A=1\nRUN echo "$<|>`, ['A'], ['BASE']],
  [`${stages}ENV A=1\nRUN <<E\necho $<|>\nE\n`, ['A'], ['BASE']],
  [`${stages}ARG <|>`, ['BASE', 'TARGETARCH'], []],
  ['FROM a\nENV A=1\nRUN docker build -t app:$<|> .', ['A'], []],
])('%j', (marked, wanted, unwanted) => {
  for (const { name, marked: text } of variantsOf(marked)) {
    const labels = labelsAt(text);
    expect(
      wanted.filter((label) => !labels.includes(label)),
      name,
    ).toEqual([]);
    expect(
      unwanted.filter((label) => labels.includes(label)),
      name,
    ).toEqual([]);
  }
});

test.each<[string, readonly string[]]>([
  ['#<|>', ['# check=', '# escape=', '# syntax=']],
  ['# syntax=docker/dockerfile:1\n#<|>', ['# check=', '# escape=']],
  ['# syntax=docker/dockerfile:1\r\n# e<|>', ['# check=', '# escape=']],
  ['# escape=<|>', ['\\', '`']],
  ['# check=skip=a;<|>', ['skip=', 'error=true']],
  ['# 주석\n#<|>', []],
  ['# 주석\n# escape=<|>', []],
])('directives in %j', (marked, labels) => {
  expect(labelsAt(marked)).toEqual(labels);
});

test('names of checks', () => {
  const labels = labelsAt('# check=error=true;skip=StageNameCasing,<|>\nFROM a');
  expect(labels).toEqual(['all', ...labels.slice(1).sort()]);
  expect(labels).toContain('JSONArgsRecommended');
  expect(labels).not.toContain('StageNameCasing');
  expect(new Set(labels).size).toBe(labels.length);
});

test.each([
  'FROM a\n# <|>',
  'FROM a\nRUN a \\\n  # <|>\n  b',
  'FROM a\nRUN <<E\n<|>\nE\n',
  'FROM a\nRUN ls <|>',
  'FROM a\nRUN a \\\n<|>',
  'FROM a\nWORKDIR \\$<|>',
])('nothing in %j', (marked) => {
  expect(resultAt(marked)).toBeUndefined();
});

test('a blank alone offers only what must follow', () => {
  expect(labelsAt('FROM <|>', true)).toContain('scratch');
  expect(labelsAt('FROM a\nRUN <|>', true)).toEqual([]);
  expect(labelsAt('FROM a\n <|>', true)).toEqual([]);
});

test.each([
  ['FROM a\nRU<|>', 'RUN', 'FROM a\nRUN '],
  ['FROM a\nRU<|> ls', 'RUN', 'FROM a\nRUN ls'],
  ['FROM a\nCOPY --fr<|>', '--from', 'FROM a\nCOPY --from='],
  ['FROM a\nCOPY --li<|>', '--link', 'FROM a\nCOPY --link'],
  ['FROM a\nRUN --mount=type=ca<|>', 'cache', 'FROM a\nRUN --mount=type=cache'],
  ['FROM alpine:3<|>', 'alpine:3.22', 'FROM alpine:3.22'],
  ['ARG BASE=a\nFROM ${B<|>', 'BASE', 'ARG BASE=a\nFROM ${BASE}'],
  ['ARG BASE=a\nFROM ${B<|>}', 'BASE', 'ARG BASE=a\nFROM ${BASE}'],
  ['\uFEFF#sy<|>', '# syntax=', '\uFEFF# syntax='],
  ['# check=skip=all, jso<|>', 'JSONArgsRecommended', '# check=skip=all, JSONArgsRecommended'],
])('%j with %s', (marked, label, after) => {
  expect(accept(marked, label)).toBe(after);
});

test('docker lines are completed as in a shell', () => {
  expect(labelsAt('FROM docker\nRUN docker <|>')).toContain('run');
  expect(labelsAt('# docker run --<|>\nFROM a')).toContain('--name');
});

test('both languages are there', () => {
  for (const marked of [
    '<|>',
    '# check=skip=<|>',
    'FROM a\nRUN --<|>',
    `${stages}COPY --from=b<|>`,
    `${stages}ARG <|>`,
  ])
    for (const { doc, label } of resultAt(marked)?.items ?? [])
      expect(doc?.kind === 'text' && /[가-힣]/u.test(doc.text.ko) && doc.text.en !== '', label).toBe(true);
});
