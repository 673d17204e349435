// What docker 28.2.2 said of values of the type uts-mode.
import type { VerdictTable } from '../verdict-table';

export const utsMode: VerdictTable = {
  accepted: ['host', ''],
  refused: [
    ['Host', 'late', 'unknown-name', 'Host'],
    ['container:x', 'late', 'unknown-name', 'container:x'],
    ['private', 'late', 'unknown-name', 'private'],
  ],
};
