// What docker 28.2.2 said of values of the type device-iops.
import type { VerdictTable } from '../verdict-table';

export const deviceIops: VerdictTable = {
  accepted: ['/dev/sda:100', '/dev/sda:0', '/dev/sda:010'],
  refused: [
    ['/dev/sda:1k', 'parse', 'not-a-number', '1k'],
    ['/dev/sda:-1', 'parse', 'not-a-number', '-1'],
    ['/dev/sda:1.5', 'parse', 'not-a-number', '1.5'],
    ['/dev/sda:0x10', 'parse', 'not-a-number', '0x10'],
    ['/dev/sda:', 'parse', 'not-a-number', ''],
    ['/dev/sda:99999999999999999999', 'parse', 'not-a-number', '99999999999999999999'],
    ['sda:1', 'parse', 'not-a-path', 'sda'],
    ['/dev/sda:1_0', 'parse', 'not-a-number', '1_0'],
    ['/dev/sda:+1', 'parse', 'not-a-number', '+1'],
  ],
};
