// What docker 28.2.2 said of values of the type pull-policy.
import type { VerdictTable } from '../verdict-table';

export const pullPolicy: VerdictTable = {
  accepted: ['missing', 'always', 'never', ''],
  refused: [
    ['Always', 'late', 'unknown-name', 'Always'],
    ['newer', 'late', 'unknown-name', 'newer'],
    ['if_not_present', 'late', 'unknown-name', 'if_not_present'],
    ['build', 'late', 'unknown-name', 'build'],
    ['true', 'late', 'unknown-name', 'true'],
  ],
};
