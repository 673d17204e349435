// Edge cases of misleading-description.
import { describe, expect, test } from 'vitest';
import { openHostFile } from '../../server/src/hosts/host-file';
import { diagnostics } from '../../server/src/features/diagnostics';
import { checkReported, checkUnreported, dockerfile, settingsFor } from '../support/check';

const id = 'misleading-description';

describe('reports', () => {
  test.each([['# builds it\nFROM a:1 AS build', '# builds it']])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    '# build compiles\nFROM a:1 AS build',
    '# anything\n\nFROM a:1 AS build',
    '# anything\nFROM a:1',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});

test.each(['\n', '\r\n'])('a directive describes nothing, its line ending in %j', (end) => {
  const text = ['# syntax=docker/dockerfile:1', 'FROM a:1 AS build', ''].join(end);
  expect(diagnostics(openHostFile(text, dockerfile), settingsFor(id))).toEqual([]);
});
