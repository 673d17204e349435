// What docker 28.2.2 said of values of the type float.
import type { VerdictTable } from '../verdict-table';

export const floatValue: VerdictTable = {
  accepted: ['0.5', '.5', '5.', '1e-3', '-1', 'inf', 'nan', 'Infinity', 'NaN', '0x1p-2', '1_0', '+.5'],
  refused: [
    ['0x1', 'parse', 'not-a-number', '0x1'],
    ['x', 'parse', 'not-a-number', 'x'],
    ['', 'parse', 'not-a-number', ''],
    [' 1', 'parse', 'not-a-number', ' 1'],
    ['1e400', 'parse', 'out-of-range', '1e400'],
    ['1e39', 'parse', 'out-of-range', '1e39'],
    ['.', 'parse', 'not-a-number', '.'],
    ['1e', 'parse', 'not-a-number', '1e'],
    ['1,5', 'parse', 'not-a-number', '1,5'],
    ['50%', 'parse', 'not-a-number', '50%'],
  ],
};
