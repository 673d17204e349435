// The tokens of Dockerfiles: of instructions, with those of docker commands between.
import { expect, test } from 'vitest';
import { semanticTokens } from '../../server/src/features/semantic-tokens/semantic-tokens';
import { openHostFile } from '../../server/src/hosts/host-file';
import { dockerfile } from '../support/check';
import { variantsOf } from '../support/fixture';

function tokens(text: string, from = 0, to = text.length, language = dockerfile): string[] {
  return semanticTokens(openHostFile(text, language), { start: from, end: to }).map(
    ({ start, end, type, defines }) => `${text.slice(start, end)} ${type}${defines ? '!' : ''}`,
  );
}

test.each([
  [
    'FROM --platform=$BUILDPLATFORM ghcr.io/acme/go:1.25@sha256:ab AS build\nfrom build as next',
    [
      ...['FROM keyword', '--platform parameter', '$BUILDPLATFORM variable'],
      ...['ghcr.io/ class', 'acme/go class', '1.25 enumMember', 'sha256:ab enumMember'],
      ...[
        'AS keyword',
        'build namespace!',
        'from keyword',
        'build namespace',
        'as keyword',
        'next namespace!',
      ],
    ],
  ],
  [
    'ARG TAG=3\nFROM alpine:${TAG:-$OTHER}',
    [
      ...['ARG keyword', 'TAG variable!', '3 string', 'FROM keyword', 'alpine class'],
      ...['${TAG variable', ':- string', '$OTHER variable', '} variable'],
    ],
  ],
  [
    'FROM a AS x\nFROM b\nCOPY --link --chown=1:1 --from=x a b\nCOPY --from=0 a b\nADD --from=nginx:1 a b',
    [
      ...['FROM keyword', 'a class', 'AS keyword', 'x namespace!', 'FROM keyword', 'b class'],
      ...['COPY keyword', '--link parameter', '--chown parameter', '1:1 string'],
      ...['--from parameter', 'x namespace', 'COPY keyword', '--from parameter', '0 number', 'ADD keyword'],
    ],
  ],
  [
    'RUN --mount=type=cache,target=/c,sharing=locked --network=none apt-get install $X \\\n  # 주석\n  && docker ps -a',
    [
      ...['RUN keyword', '--mount parameter', 'type property', 'cache enumMember', 'target property'],
      ...['/c string', 'sharing property', 'locked string', '--network parameter', 'none enumMember'],
      ...['docker function', 'ps function', '-a parameter'],
    ],
  ],
  [
    'ENV A="1 $B" \\\n  # 주석\n  C=2\nLABEL org.x="y"\nEXPOSE 80 53/udp $PORT\nSTOPSIGNAL SIGINT',
    [
      ...['ENV keyword', 'A variable!', '"1  string', '$B variable', '" string', 'C variable!', '2 string'],
      ...['LABEL keyword', 'org.x property', '"y" string', 'EXPOSE keyword', '80 number', '53 number'],
      ...['udp enumMember', '$PORT variable', 'STOPSIGNAL keyword', 'SIGINT enumMember'],
    ],
  ],
  [
    'HEALTHCHECK --interval=5s --retries=3 CMD curl $X\nONBUILD COPY --link a $B\nFOO bar\nHEALTHCHECK NONE',
    [
      ...['HEALTHCHECK keyword', '--interval parameter', '5s string', '--retries parameter', '3 number'],
      ...['CMD keyword', 'ONBUILD keyword', 'COPY keyword', '--link parameter', '$B variable'],
      ...['HEALTHCHECK keyword', 'NONE keyword'],
    ],
  ],
  [
    'ARG TAG=1\nFROM a\nARG TAG\nRUN echo "값 $TAG" $HOME \'$TAG\' && docker build -t a:${TAG} ${TAG:-"$TAG"} \\\n # $TAG\n ; TAG=2; echo $TAG',
    [
      ...[
        'ARG keyword',
        'TAG variable!',
        '1 string',
        'FROM keyword',
        'a class',
        'ARG keyword',
        'TAG variable!',
      ],
      ...[
        'RUN keyword',
        '$TAG variable',
        'docker function',
        'build function',
        '-t parameter',
        'a class!',
        ': string',
      ],
      ...['${TAG} variable', '${TAG variable', '$TAG variable', '} variable'],
    ],
  ],
  [
    'FROM a\nENV A=b\nARG C\nONBUILD RUN x $A\nRUN <<EOF\ny ${A}\nEOF\nCMD z $A $C\nRUN ["a", "$A"]\nSHELL ["cmd"]\nRUN x $A',
    [
      ...['FROM keyword', 'a class', 'ENV keyword', 'A variable!', 'b string', 'ARG keyword', 'C variable!'],
      ...['ONBUILD keyword', 'RUN keyword', '$A variable', 'RUN keyword', '${A} variable'],
      ...['CMD keyword', '$A variable', 'RUN keyword', 'SHELL keyword', 'RUN keyword'],
    ],
  ],
])('%s', (text, expected) => {
  for (const { name, marked } of variantsOf(text)) expect(tokens(marked), name).toEqual(expected);
});

test('of directives at the top', () => {
  expect(tokens('# syntax=docker/dockerfile:1\n# check=skip=all\n# a\nUSER a')).toEqual([
    ...['syntax keyword', 'docker/dockerfile:1 string', 'check keyword', 'skip=all string', 'USER keyword'],
  ]);
});

test('of a range only', () => {
  const text = 'FROM a\nFROM b AS c\nFROM d\n';
  expect(tokens(text, 8, 10)).toEqual(['FROM keyword', 'b class', 'AS keyword', 'c namespace!']);
});

test('a name that ends on another line', () => {
  expect(tokens('FROM al\\\npine AS b\nEXPOSE 8\\\n0')).toEqual([
    ...['FROM keyword', 'al\\ class', 'pine class', 'AS keyword', 'b namespace!', 'EXPOSE keyword'],
  ]);
});

test('of variables that the shell gets from the Dockerfile of a code block', () => {
  const text = '> ```dockerfile\n> FROM a\n> ENV A=b\n> RUN 가 $A && \\\n>   docker run $A $B\n> ```\n';
  const expected = [
    ...['FROM keyword', 'a class', 'ENV keyword', 'A variable!', 'b string', 'RUN keyword', '$A variable'],
    ...['docker function', 'run function', '$A variable'],
  ];
  for (const { name, marked } of variantsOf(text))
    expect(tokens(marked, 0, marked.length, 'markdown'), name).toEqual(expected);
});

test('variables in what a shell reads come in order and apart, each with its place', () => {
  const text = 'FROM a\nENV A=b\nRUN docker run --name $A "x$A" a$(echo $A) && echo $A';
  const found = semanticTokens(openHostFile(text, dockerfile), { start: 0, end: text.length });
  expect(found.filter(({ start, end }) => text.slice(start, end) === '$A').map(({ start }) => start)).toEqual(
    [...text.matchAll(/\$A/gu)].map(({ index }) => index),
  );
  for (const [index, { start }] of found.entries())
    expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
});
