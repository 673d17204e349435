// What docker 28.2.2 said of values of the type storage-option.
import type { VerdictTable } from '../verdict-table';

export const storageOption: VerdictTable = {
  accepted: ['size=1G', '=1', 'a=b=c'],
  refused: [
    ['size', 'late', 'bad-form', 'size'],
    ['', 'late', 'bad-form', ''],
  ],
};
