// Edge cases of host-port-in-expose.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'host-port-in-expose';

describe('reports', () => {
  test.each([
    ['FROM a:1\nEXPOSE 80:80', '80:80'],
    ['FROM a:1\nEXPOSE 127.0.0.1:80:8080/tcp', '127.0.0.1:80:8080/tcp'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1\nEXPOSE 80', 'FROM a:1\nEXPOSE ${PORT:-80}'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
