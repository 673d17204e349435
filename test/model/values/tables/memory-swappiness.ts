// What docker 28.2.2 said of values of the type memory-swappiness.
import type { VerdictTable } from '../verdict-table';

export const memorySwappiness: VerdictTable = {
  accepted: ['0', '100', '-1', '0x10'],
  refused: [
    ['101', 'late', 'out-of-range', '101'],
    ['-2', 'late', 'out-of-range', '-2'],
  ],
};
