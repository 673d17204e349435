// Edge cases of uppercase-protocol.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'uppercase-protocol';

describe('reports', () => {
  test.each([
    ['FROM a:1\nEXPOSE 80/TCP 53/udp', '80/TCP'],
    ['FROM a:1\nEXPOSE 80-90/Udp', '80-90/Udp'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each(['FROM a:1\nEXPOSE 80/tcp', 'FROM a:1\nEXPOSE $PORT/$PROTO'])('%j', (text) => {
    checkUnreported(id, text);
  });
});
