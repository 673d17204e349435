// Edge cases of add-where-copy.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'add-where-copy';

describe('reports', () => {
  test.each([
    ['FROM a:1\nADD a /b', 'ADD'],
    ['FROM a:1\nADD . /b', 'ADD'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1\nADD https://a/b /c',
    'FROM a:1\nADD a.tar.gz /c',
    'FROM a:1\nADD git@a:b.git /c',
    'FROM a:1\nADD $X /c',
    'FROM scratch\nADD rootfs.tar.xz /',
    'FROM a:1\nADD *.tgz /c/',
    'FROM a:1\nCOPY a /b',
    'FROM a:1\nADD --checksum=sha256:x a /b',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
