// What docker 28.2.2 said of values of the type service-log-option.
import type { VerdictTable } from '../verdict-table';

export const serviceLogOption: VerdictTable = {
  accepted: ['a', 'a=b', 'a b=c'],
  refused: [
    ['=b', 'parse', 'missing-part', '=b'],
    ['', 'parse', 'missing-part', ''],
  ],
};
