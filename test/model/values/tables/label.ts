// What docker 28.2.2 said of values of the type label.
import type { VerdictTable } from '../verdict-table';

export const label: VerdictTable = {
  accepted: [
    'a',
    'a=',
    ' a=b',
    'a=b c',
    '\ta=b',
    '\u00a0a=b',
    'a\u00a0b=b',
    'a\nb=b',
    '\na=b',
    '"a"=b',
    'a=b',
  ],
  refused: [
    ['=b', 'parse', 'missing-part', '=b'],
    ['a b=c', 'parse', 'bad-form', 'a b'],
    ['a =c', 'parse', 'bad-form', 'a '],
    [' ', 'parse', 'missing-part', ' '],
    ['', 'parse', 'missing-part', ''],
  ],
};
