// What docker 28.2.2 said of values of the type blkio-weight-device.
import type { VerdictTable } from '../verdict-table';

export const blkioWeightDevice: VerdictTable = {
  accepted: ['/dev/sda:500', '/dev/sda:0', '/dev/sda:10', '/dev/sda:1000', '/dev/:500', '/dev/sda:010'],
  refused: [
    ['/dev/sda', 'parse', 'bad-form', '/dev/sda'],
    ['/dev/sda:5', 'parse', 'not-a-number', '5'],
    ['/dev/sda:9', 'parse', 'not-a-number', '9'],
    ['/dev/sda:1001', 'parse', 'not-a-number', '1001'],
    ['/dev/sda:-1', 'parse', 'not-a-number', '-1'],
    ['/dev/sda:x', 'parse', 'not-a-number', 'x'],
    ['/dev/sda:', 'parse', 'not-a-number', ''],
    ['sda:500', 'parse', 'not-a-path', 'sda'],
    ['dev/sda:500', 'parse', 'not-a-path', 'dev/sda'],
    ['/dev:500', 'parse', 'not-a-path', '/dev'],
    ['/de:500', 'parse', 'not-a-path', '/de'],
    [':500', 'parse', 'bad-form', ':500'],
    ['', 'parse', 'bad-form', ''],
    ['/dev/a:b:500', 'parse', 'not-a-number', 'b:500'],
    ['/dev/sda:0x64', 'parse', 'not-a-number', '0x64'],
  ],
};
