// What docker 28.2.2 said of values of the type csv.
import type { VerdictTable } from '../verdict-table';

export const csv: VerdictTable = {
  accepted: ['a,b', '', '"a",b'],
  refused: [
    ['"a', 'parse', 'bad-csv', '"a'],
    ['a"b', 'parse', 'bad-csv', '"'],
    ['a,"b', 'parse', 'bad-csv', '"b'],
  ],
};
