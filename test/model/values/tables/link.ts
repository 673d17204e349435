// What docker 28.2.2 said of values of the type link.
import type { VerdictTable } from '../verdict-table';

export const link: VerdictTable = {
  accepted: ['a', 'a:b', ':', ':b', 'a:', '/a:/b/c', ' a:b'],
  refused: [
    ['a:b:c', 'parse', 'too-many-parts', 'a:b:c'],
    ['', 'parse', 'missing-part', ''],
  ],
};
