// What docker 28.2.2 said of values of the type switch.
import type { VerdictTable } from '../verdict-table';

export const switchValue: VerdictTable = {
  accepted: ['1', 't', 'TRUE', 'T', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False'],
  refused: [
    ['tRUE', 'parse', 'not-a-boolean', 'tRUE'],
    ['yes', 'parse', 'not-a-boolean', 'yes'],
    ['no', 'parse', 'not-a-boolean', 'no'],
    ['on', 'parse', 'not-a-boolean', 'on'],
    ['', 'parse', 'not-a-boolean', ''],
    ['2', 'parse', 'not-a-boolean', '2'],
    [' true', 'parse', 'not-a-boolean', ' true'],
    ['maybe', 'parse', 'not-a-boolean', 'maybe'],
  ],
};
