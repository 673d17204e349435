// What docker 28.2.2 said of values of the type dns-domain.
import type { VerdictTable } from '../verdict-table';

export const dnsDomain: VerdictTable = {
  accepted: ['.', 'a.b', ' a.b ', 'a.b.'],
  refused: [
    ['', 'parse', 'bad-form', ''],
    ['a..b', 'parse', 'bad-form', 'a..b'],
    ['1.2', 'parse', 'bad-form', '1.2'],
    ['-a.b', 'parse', 'bad-form', '-a.b'],
    ['a_b', 'parse', 'bad-form', 'a_b'],
  ],
};
