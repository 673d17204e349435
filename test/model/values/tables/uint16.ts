// What docker 28.2.2 said of values of the type uint16.
import type { VerdictTable } from '../verdict-table';

export const uint16: VerdictTable = {
  accepted: ['9', '0', '10', '1000', '1001', '65535', '0x10', '010', '1_0'],
  refused: [
    ['65536', 'parse', 'out-of-range', '65536'],
    ['-1', 'parse', 'out-of-range', '-1'],
    ['+1', 'parse', 'not-a-number', '+1'],
    ['x', 'parse', 'not-a-number', 'x'],
    ['', 'parse', 'not-a-number', ''],
  ],
};
