// What docker 28.2.2 said of values of the type endpoint-option.
import type { VerdictTable } from '../verdict-table';

export const endpointOption: VerdictTable = {
  accepted: ['a=b', '', 'a b=c'],
  refused: [
    ['a', 'late', 'bad-form', 'a'],
    ['=b', 'late', 'bad-form', '=b'],
  ],
};
