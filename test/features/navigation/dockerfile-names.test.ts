// Stages and variables of Dockerfiles: from each use to what it means there, and renamed only where nothing else changes.
import { describe, expect, test } from 'vitest';
import { findDefinitions, findHighlights } from '../../../server/src/features/navigation/references';
import { openHostFile } from '../../../server/src/hosts/host-file';
import { dockerfile } from '../../support/check';
import { readMarks, variantsOf } from '../../support/fixture';
import { checkName, renamable, renamed } from '../../support/navigation';

describe('stages', () => {
  test.each([
    'FROM a:1 AS !⟦build⟧\nFROM b:1\nCOPY --from=⟦bu<|>ild⟧ /build /build\n',
    'FROM a:1 AS !⟦b<|>uild⟧\nFROM ⟦Build⟧ AS next\nRUN --mount=type=bind,from=⟦build⟧,target=/x true\n',
    'FROM a:1 AS !⟦build⟧\nFROM b:1 AS c\nCOPY --from=⟦0⟧ /a /b\nCOPY --from=1 --from=⟦b<|>uild⟧ /a /b\n',
    'FROM a:1 AS !⟦x⟧\nFROM ⟦<|>x⟧ AS x\nFROM x AS y\n',
    'FROM a:1 AS x\nFROM x AS !⟦x⟧\nFROM ⟦<|>x⟧ AS y\n',
    'FROM alpine AS !⟦alpi<|>ne⟧\nFROM ⟦alpine⟧\n',
  ])('%s', (drawn) => {
    checkName(drawn, dockerfile);
  });

  test.each([
    ['an image', 'FROM a:1 AS build\nFROM b<|>:1\nCOPY --from=nginx /a /b\n'],
    ['a stage below', 'FROM a:1\nCOPY --from=bu<|>ild /a /b\nFROM b:1 AS build\n'],
    ['a path', 'FROM a:1 AS build\nCOPY bu<|>ild /build\n'],
  ])('%s is none', (_, text) => {
    checkName(text, dockerfile);
  });

  test('a number leads to the image of a stage without a name', () => {
    checkDefinition('FROM <|>golang:1<|> \nFROM b:1\nCOPY --from=<|>0 /a /b\n');
  });
});

describe('variables', () => {
  test.each([
    // The place that declares the variable, then the use from which it is looked for.
    'ARG <|>TAG<|>=1\nFROM alpine:$<|>TAG\n',
    'ARG <|>TAG<|>=1\nFROM alpine:${TA<|>G:-2}\n',
    'ARG <|>TAG<|>=1\nFROM alpine:$TAG\nARG T<|>AG\nRUN echo $TAG\n',
    'ARG TAG=1\nFROM alpine:$TAG\nARG <|>TAG<|>\nRUN echo $T<|>AG\n',
    'FROM a:1\nARG <|>A<|>=1\nENV B=$<|>A\n',
    'FROM a:1\nARG A=1\nENV <|>A<|>=$A\nRUN echo "${<|>A}"\n',
    'FROM a:1 AS base\nENV <|>A<|>=1\nFROM b:1\nENV A=2\nFROM base\nWORKDIR /$<|>A\n',
    'FROM a:1\nENV <|>A<|> 1\nCMD ["sh", "-c", "echo $<|>A"]\n',
    'FROM a:1\nENV <|>A<|>=1\nCMD echo $<|>A\n',
    "FROM a:1\nARG <|>A<|>=1\nRUN <<'EOF'\necho $<|>A\nEOF\n",
    'FROM a:1\nARG <|>A<|>=1\nRUN A=${<|>A#v} && echo $A\n',
    'FROM a:1\nSHELL ["/bin/bash", "-c"]\nARG <|>A<|>=1\nRUN echo $<|>A\n',
    'FROM a:1\nENV <|>A<|>=1\nONBUILD RUN echo $<|>A\n',
  ])('%s', checkDefinition);

  test.each([
    ['another stage declares it', 'FROM a:1\nARG A=1\nFROM b:1\nRUN echo $<|>A\n'],
    ['it is only global', 'ARG A=1\nFROM a:1\nRUN echo $<|>A\n'],
    ['it is declared below', 'FROM a:1\nRUN echo $<|>A\nARG A=1\n'],
    ['the container has no ARG', 'FROM a:1\nARG A=1\nCMD echo $<|>A\n'],
    ['no shell reads it', 'FROM a:1\nENV A=1\nCMD ["echo", "$<|>A"]\n'],
    ['the shell sets it', 'FROM a:1\nARG A=1\nRUN A=2; echo $<|>A\n'],
    ['the loop sets it', 'FROM a:1\nARG A=1\nRUN for A in 1 2; do echo $<|>A; done\n'],
    ['single quotes keep it', "FROM a:1\nARG A=1\nRUN echo '$<|>A'\n"],
    ['PowerShell means its own', 'FROM a:1\nSHELL ["pwsh", "-c"]\nARG A=1\nRUN echo $<|>A\n'],
    ['the heredoc is kept as it is', "FROM a:1\nARG A=1\nRUN cat <<'EOF' > x\n$<|>A\nEOF\n"],
    ['another program reads the script', 'FROM a:1\nARG A=1\nRUN <<EOF\n#!/usr/bin/perl\nprint $<|>A\nEOF\n'],
    ['another build declares it', 'FROM a:1\nARG A=1\nONBUILD ARG A\nONBUILD RUN echo $<|>A\n'],
    ['it is escaped', 'FROM a:1\nENV A=1\nENV B=\\$<|>A\n'],
  ])('none where %s', (_, marked) => {
    const { text, offsets } = readMarks(marked);
    expect(findDefinitions(openHostFile(text, dockerfile), offsets[0] ?? 0)).toEqual([]);
  });

  test.each([
    'ARG !⟦TAG⟧=1\nFROM a:$⟦T<|>AG⟧\nARG !⟦TAG⟧\nRUN echo ${⟦TAG⟧:-$⟦TAG⟧}\nFROM b:${⟦TAG⟧}\nARG !⟦TAG⟧=2\n',
    'FROM a:1 AS x\nENV !⟦A⟧=1\nENV !⟦A⟧=$⟦A⟧:2 B=$⟦<|>A⟧\nFROM b:1\nENV A=1\nFROM x\nRUN echo $⟦A⟧\n',
    'FROM a:1\nARG !⟦A⟧\nENV A=$⟦A<|>⟧\nRUN echo $A\n',
  ])('places: %s', (drawn) => {
    // The bare `ARG` of a stage leads to the global one, so definitions are not drawn alike.
    for (const { name, marked } of variantsOf(drawn)) {
      const { text, offsets } = readMarks(marked.replace(/!?⟦|⟧/gu, ''));
      const highlights = findHighlights(openHostFile(text, dockerfile), offsets[0] ?? 0);
      let shown = text;
      for (const { start, end, makes } of [...highlights].reverse())
        shown = `${shown.slice(0, start)}${makes ? '!' : ''}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
      expect(shown, name).toBe(marked.replace('<|>', ''));
    }
  });
});

describe('rename', () => {
  test.each([
    [
      'FROM a:1 AS build\r\nFROM build\r\nCOPY --from=BUI<|>LD /a /b\r\nCOPY --from=0 /a /b\r\n',
      'base',
      'FROM a:1 AS base\r\nFROM base\r\nCOPY --from=base /a /b\r\nCOPY --from=0 /a /b\r\n',
    ],
    [
      '# 이름\nARG TAG=1\nFROM a:$TAG AS x\nARG TAG\nRUN echo "${TAG%.*}" \\\n  $T<|>AG TAG\nENV TAG=$TAG\nCMD echo $TAG\n',
      'VERSION',
      '# 이름\nARG VERSION=1\nFROM a:$VERSION AS x\nARG VERSION\nRUN echo "${VERSION%.*}" \\\n  $VERSION TAG\nENV TAG=$VERSION\nCMD echo $TAG\n',
    ],
    ['FROM a:1 AS Build\nFROM b<|>uild\n', 'BUILD', 'FROM a:1 AS BUILD\nFROM BUILD\n'],
  ])('%s to %s', (before, newName, after) => {
    expect(renamed(before, newName, dockerfile)).toBe(after);
  });

  test.each([
    ['a number', 'FROM a:1 AS build\nFROM b:1\nCOPY --from=<|>0 /a /b', 'x', /number/u],
    ['a stage in a variable', 'ARG B=build\nFROM a:1 AS bu<|>ild\nFROM $B\n', 'x', /`B`|"B"/u],
    ['a variable of the builder', 'FROM a:1\nARG TARGET<|>ARCH\nRUN echo $TARGETARCH', 'x', /builder/u],
    ['a variable that the shell sets', 'FROM a:1\nARG A\nRUN [ "$<|>A" ] || A=1; echo $A', 'B', /by itself/u],
    ['a variable that cmd reads', '# escape=`\nFROM a:1\nARG <|>A=1\nRUN echo %A%', 'B', /by itself/u],
    [
      'a variable that PowerShell reads',
      'FROM a:1\nSHELL ["pwsh"]\nENV <|>A=1\nRUN $env:A',
      'B',
      /by itself/u,
    ],
    ['a torn name', 'FROM a:1 AS bu\\\nild\nFROM b<|>uild', 'x', /line ends/u],
    ['a stage of that name', 'FROM a:1 AS b<|>uild\nFROM b:1 AS next', 'Next', /already/u],
    ['an image of that name', 'FROM a:1 AS b<|>uild\nFROM b:1\nCOPY --from=nginx / /', 'nginx', /already/u],
    ['a variable of that name', 'FROM a:1\nARG A\nENV B=1\nRUN echo $<|>A', 'B', /already/u],
    ['a variable of a shell', 'FROM a:1\nARG A\nRUN B=1; echo $<|>A $B', 'B', /already/u],
    ['a new name of the builder', 'FROM a:1\nARG <|>A', 'TARGETOS', /already/u],
    ['a bad stage name', 'FROM a:1 AS bu<|>ild', '1st', /expected/u],
    ['a reserved stage name', 'FROM a:1 AS bu<|>ild', 'scratch', /expected/u],
    ['a bad variable name', 'FROM a:1\nARG <|>A', 'A-B', /expected/u],
  ])('refuses %s', (_, text, newName, reason) => {
    expect(renamed(text, newName, dockerfile)).toMatch(reason);
  });

  test('begins with the name', () => {
    expect(renamable('FROM a:1\nARG A\nRUN echo ${<|>A:-b}', dockerfile)).toBe('A');
    expect(renamable('FROM a:1 AS bu<|>ild', dockerfile)).toBe('build');
    expect(renamable('FROM a:1 A<|>S build', dockerfile)).toBeUndefined();
  });
});

/** Marks: start and end of the definition, and the cursor, in any order of theirs in the text. */
function checkDefinition(drawn: string): void {
  for (const { name, marked } of variantsOf(drawn)) {
    const { text, offsets } = readMarks(marked);
    const [start = 0, end = 0, at = 0] = offsets;
    expect(findDefinitions(openHostFile(text, dockerfile), at), name).toEqual([{ start, end }]);
  }
}
