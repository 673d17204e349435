// What docker 28.2.2 said of values of the type cgroupns-mode.
import type { VerdictTable } from '../verdict-table';

export const cgroupnsMode: VerdictTable = {
  accepted: ['host', '', 'private'],
  refused: [
    ['Host', 'late', 'unknown-name', 'Host'],
    ['shareable', 'late', 'unknown-name', 'shareable'],
  ],
};
