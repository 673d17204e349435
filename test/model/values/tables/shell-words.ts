// What docker 28.2.2 said of values of the type shell-words.
import type { VerdictTable } from '../verdict-table';

export const shellWords: VerdictTable = {
  accepted: ['a\\\\', 'a "b c" d', '#"', 'a #"', '"a\\"b"', "'a\\'", '', 'a\n#"\nb'],
  refused: [
    ['"a', 'parse', 'bad-form', '"a'],
    ["'a", 'parse', 'bad-form', "'a"],
    ['a#"', 'parse', 'bad-form', 'a#"'],
    ['"a\\\\', 'parse', 'bad-form', '"a\\\\'],
    ['"a\\', 'parse', 'bad-form', '"a\\'],
    ["'a\\", 'parse', 'bad-form', "'a\\"],
    ['a\\', 'parse', 'bad-form', 'a\\'],
    ['"a\\"', 'parse', 'bad-form', '"a\\"'],
    ['\\', 'parse', 'bad-form', '\\'],
  ],
};
