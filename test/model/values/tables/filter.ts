// What docker 28.2.2 said of values of the type filter.
import type { VerdictTable } from '../verdict-table';

export const filter: VerdictTable = {
  accepted: ['a=b', '=b', '', ' A = b ', 'status!=x', 'label=a=b', 'name=', 'foo=b'],
  refused: [['a', 'parse', 'bad-form', '']],
};
