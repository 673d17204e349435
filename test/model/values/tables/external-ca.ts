// What docker 28.2.2 said of values of the type external-ca.
import type { VerdictTable } from '../verdict-table';

export const externalCa: VerdictTable = {
  accepted: [
    'protocol=cfssl,url=https://x',
    'protocol=cfssl,url=x,a=b',
    'protocol=CFSSL,url=x',
    'Protocol=cfssl,URL=x',
    'protocol=cfssl,url=',
  ],
  refused: [
    ['protocol=foo,url=https://x', 'parse', 'unknown-name', 'foo'],
    ['url=https://x', 'parse', 'missing-field', ''],
    ['protocol=cfssl', 'parse', 'missing-field', ''],
    ['https://x', 'parse', 'bad-form', 'https://x'],
    ['protocol=cfssl,url=x,a', 'parse', 'bad-form', 'a'],
    ['', 'parse', 'missing-part', ''],
    ['"protocol=cfssl', 'parse', 'bad-csv', '"protocol=cfssl'],
    ['=x', 'parse', 'missing-field', ''],
  ],
};
