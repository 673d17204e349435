// What docker 28.2.2 said of values of the type pid-mode.
import type { VerdictTable } from '../verdict-table';

export const pidMode: VerdictTable = {
  accepted: ['container:x', 'host', '', 'container:a:b'],
  refused: [
    ['container:', 'late', 'missing-part', ''],
    ['container', 'late', 'unknown-name', 'container'],
    ['Host', 'late', 'unknown-name', 'Host'],
    ['private', 'late', 'unknown-name', 'private'],
    ['service:x', 'late', 'unknown-name', 'service:x'],
  ],
};
