// What docker 28.2.2 said of values of the type health-retries.
import type { VerdictTable } from '../verdict-table';

export const healthRetries: VerdictTable = {
  accepted: ['0', '3'],
  refused: [
    ['-1', 'late', 'out-of-range', '-1'],
    ['x', 'parse', 'not-a-number', 'x'],
  ],
};
