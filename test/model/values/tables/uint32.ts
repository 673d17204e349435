// What docker 28.2.2 said of values of the type uint32.
import type { VerdictTable } from '../verdict-table';

export const uint32: VerdictTable = {
  accepted: ['1', '4789', '1000', '0x1000', '24', '99'],
  refused: [
    ['4294967296', 'parse', 'out-of-range', '4294967296'],
    ['-1', 'parse', 'out-of-range', '-1'],
    ['x', 'parse', 'not-a-number', 'x'],
    ['', 'parse', 'not-a-number', ''],
  ],
};
