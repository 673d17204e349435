// Edge cases of refused-instruction.
import { describe, test } from 'vitest';
import { checkReported, checkUnreported } from '../support/check';

const id = 'refused-instruction';

describe('reports', () => {
  test.each([
    ['FROM', 'FROM'],
    ['FROM a:1 AS', 'AS'],
    ['FROM a:1 AS 1b', '1b'],
    ['FROM a:', 'a:'],
    ['FROM a:1\nENV', 'ENV'],
    ['FROM a:1\nENV A', 'A'],
    ['FROM a:1\nENV A=1 B', 'B'],
    ['FROM a:1\nENV =1', '=1'],
    ['FROM a:1\nCOPY a', 'COPY a'],
    ['FROM a:1\nCOPY a b c', 'c'],
    ['FROM a:1\nEXPOSE http', 'http'],
    ['FROM a:1\nEXPOSE 80/xyz', '80/xyz'],
    ['FROM a:1\nEXPOSE 99999', '99999'],
    ['FROM a:1\nSHELL bash', 'bash'],
    ['FROM a:1\nSTOPSIGNAL SIGFOO', 'SIGFOO'],
    ['FROM a:1\nHEALTHCHECK curl x', 'curl'],
    ['FROM a:1\nHEALTHCHECK NONE x', 'x'],
    ['FROM a:1\nHEALTHCHECK CMD', 'HEALTHCHECK CMD'],
    ['FROM a:1\nONBUILD FROM b', 'FROM'],
    ['FROM a:1\nONBUILD COPY a', 'COPY a'],
  ])('%j', (text, marked) => {
    checkReported(id, text, marked);
  });
});

describe('is quiet on', () => {
  test.each([
    'FROM a:1@sha256:0123456789012345678901234567890123456789012345678901234567890123 AS b',
    'FROM a:1\nENV A=1 B="2 3"',
    'FROM a:1\nCOPY a b c/',
    'FROM a:1\nCOPY a b .',
    'FROM a:1\nCOPY a b $D',
    'FROM a:1\nCOPY <<A <<B /x/\nA\nB',
    'FROM a:1\nEXPOSE 80 90-95/udp $P',
    'FROM a:1\nSTOPSIGNAL SIGRTMIN+3',
    'FROM a:1\nSTOPSIGNAL 9',
    'FROM a:1\nHEALTHCHECK NONE',
    'FROM {{ image }}',
    'FROM a:1\nCMD []',
    'FROM a:1\nWORKDIR /a b',
  ])('%j', (text) => {
    checkUnreported(id, text);
  });
});
