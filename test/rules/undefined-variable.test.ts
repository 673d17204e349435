// Edge cases of undefined-variable.
import { describe, expect, test } from 'vitest';
import { checkReported, checkUnreported, applyFirstFix } from '../support/check';

const id = 'undefined-variable';

describe('reports', () => {
  test.each([
    ['ARG V=1\nFROM a:1\nENV X=$V', '$V'],
    ['FROM a:1\nENV X=$TARGETARCH', '$TARGETARCH'],
    ['FROM a:1\nARG VERSION=1\nLABEL v=$VERSOIN', '$VERSOIN'],
    ['FROM scratch\nENV X=$NODE_VERSION', '$NODE_VERSION'],
    ['FROM a:1 AS b\nARG NAME=1\nFROM scratch\nLABEL n=$NAME', '$NAME'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'ARG V=1\nFROM a:1\nARG V\nENV X=$V',
    'FROM a:1\nENV X=$NODE_VERSION',
    'FROM a:1\nENV PATH=/x:$PATH',
    'FROM a:1\nRUN echo $FOO',
    'FROM a:1\nENV A=${B:-c}',
    'FROM a:1 AS b\nENV NAME=1\nFROM b\nLABEL n=$NAME',
    'FROM a:1\nARG VERSION1=1\nENV X=$VERSION2',
    'FROM a:1\nENV X=$HTTP_PROXY',
    'FROM a:1\nENV X=\\$V',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});

test('declares the variable below FROM', () => {
  expect(applyFirstFix(id, 'ARG V=1\r\nFROM a:1 AS b\r\n\r\nENV X=$V\r\n')).toBe(
    'ARG V=1\r\nFROM a:1 AS b\r\nARG V\r\n\r\nENV X=$V\r\n',
  );
});
