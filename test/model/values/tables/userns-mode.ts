// What docker 28.2.2 said of values of the type userns-mode.
import type { VerdictTable } from '../verdict-table';

export const usernsMode: VerdictTable = {
  accepted: ['host', ''],
  refused: [
    ['Host', 'late', 'unknown-name', 'Host'],
    ['private', 'late', 'unknown-name', 'private'],
    ['keep-id', 'late', 'unknown-name', 'keep-id'],
  ],
};
