// What docker 28.2.2 said of values of the type attach-stream.
import type { VerdictTable } from '../verdict-table';

export const attachStream: VerdictTable = {
  accepted: ['stdin', 'STDIN', 'StdErr'],
  refused: [
    ['foo', 'parse', 'unknown-name', 'foo'],
    ['', 'parse', 'unknown-name', ''],
    [' stdin', 'parse', 'unknown-name', ' stdin'],
    ['stdin,stdout', 'parse', 'unknown-name', 'stdin,stdout'],
  ],
};
