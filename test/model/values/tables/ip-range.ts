// What docker 28.2.2 said of values of the type ip-range.
import type { VerdictTable } from '../verdict-table';

export const ipRange: VerdictTable = {
  accepted: ['10.0.0.0/8', '10.0.1.0/24', ''],
  refused: [
    ['x', 'late', 'not-an-address', 'x'],
    ['10.0.0.1', 'late', 'not-an-address', '10.0.0.1'],
  ],
};
