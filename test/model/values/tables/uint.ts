// What docker 28.2.2 said of values of the type uint.
import type { VerdictTable } from '../verdict-table';

export const uint: VerdictTable = {
  accepted: ['1', '0', '0x10', '1_0'],
  refused: [
    ['-1', 'parse', 'out-of-range', '-1'],
    ['18446744073709551616', 'parse', 'out-of-range', '18446744073709551616'],
    ['x', 'parse', 'not-a-number', 'x'],
    ['', 'parse', 'not-a-number', ''],
  ],
};
