// What docker 28.2.2 said of values of the type node-availability.
import type { VerdictTable } from '../verdict-table';

export const nodeAvailability: VerdictTable = {
  accepted: ['active', 'ACTIVE', 'Drain', 'pauSe'],
  refused: [
    ['', 'late', 'unknown-name', ''],
    ['foo', 'late', 'unknown-name', 'foo'],
    [' active', 'late', 'unknown-name', ' active'],
  ],
};
