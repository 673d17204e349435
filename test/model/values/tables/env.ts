// What docker 28.2.2 said of values of the type env.
import type { VerdictTable } from '../verdict-table';

export const env: VerdictTable = {
  accepted: ['A=', 'A', 'A=b', ' ', ' A=b', 'A-B=c', '1=2', 'A=b=c', 'A=b\nc', 'A.B', 'PATH', 'HOME'],
  refused: [
    ['=b', 'parse', 'missing-part', '=b'],
    ['=', 'parse', 'missing-part', '='],
    ['', 'parse', 'missing-part', ''],
    ['=A=b', 'parse', 'missing-part', '=A=b'],
  ],
};
