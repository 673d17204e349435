// What docker 28.2.2 said of values of the type address-pool.
import type { VerdictTable } from '../verdict-table';

export const addressPool: VerdictTable = {
  accepted: [
    '10.0.0.0/8',
    '10.0.0.0/8,11.0.0.0/8',
    '10.0.0.1/8',
    '',
    '10.0.0.0/08',
    '10.0.0.0/008',
    '10.0.0.0/0008',
    'fd00::/64',
    ' 10.0.0.0/8',
    '10.0.0.0/8, 11.0.0.0/8',
    '"10.0.0.0/8"',
  ],
  refused: [
    ['x', 'parse', 'not-an-address', 'x'],
    ['10.0.0.0/33', 'parse', 'not-an-address', '10.0.0.0/33'],
    ['10.0.0.0/+8', 'parse', 'not-an-address', '10.0.0.0/+8'],
    ['fd00::/129', 'parse', 'not-an-address', 'fd00::/129'],
    ['10.0.0.0', 'parse', 'not-an-address', '10.0.0.0'],
    ['10.0.0.0/8/8', 'parse', 'not-an-address', '10.0.0.0/8/8'],
    ['010.0.0.0/8', 'parse', 'not-an-address', '010.0.0.0/8'],
    ['10.0.0.0/8,', 'parse', 'not-an-address', ''],
    [',', 'parse', 'not-an-address', ''],
    [' ', 'parse', 'not-an-address', ' '],
    ['1.2.3.4/', 'parse', 'not-an-address', '1.2.3.4/'],
  ],
};
