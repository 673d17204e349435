// What docker 28.2.2 said of values of the type device-rate.
import type { VerdictTable } from '../verdict-table';

export const deviceRate: VerdictTable = {
  accepted: ['/dev/sda:1', '/dev/sda:1mb', '/dev/sda:0', '/dev/sda:1.5mb'],
  refused: [
    ['/dev/sda:-1', 'parse', 'not-a-number', '-1'],
    ['/dev/sda:x', 'parse', 'not-a-number', 'x'],
    ['/dev/sda:', 'parse', 'not-a-number', ''],
    ['sda:1', 'parse', 'not-a-path', 'sda'],
    ['/dev/a:b:1', 'parse', 'not-a-number', 'b:1'],
    ['/dev/sda', 'parse', 'bad-form', '/dev/sda'],
    ['', 'parse', 'bad-form', ''],
    ['/dev/sda:99999999999g', 'parse', 'not-a-number', '99999999999g'],
  ],
};
