// What docker 28.2.2 said of values of the type duration.
import type { VerdictTable } from '../verdict-table';

export const duration: VerdictTable = {
  accepted: ['-1h30m', '-9223372036854775808ns', '-5s', '5s', '0'],
  refused: [['5', 'parse', 'missing-unit', '5']],
};
