// What docker 28.2.2 said of values of the type dns-server.
import type { VerdictTable } from '../verdict-table';

export const dnsServer: VerdictTable = {
  accepted: [
    '8.8.8.8',
    ' 8.8.8.8 ',
    '::1',
    '2001:DB8::1',
    '::ffff:8.8.8.8',
    '0:0:0:0:0:0:0:1',
    '1:2:3:4:5:6:7::',
    '1:2:3:4:5:6:1.2.3.4',
  ],
  refused: [
    ['[::1]', 'parse', 'not-an-address', '[::1]'],
    ['fe80::1%eth0', 'parse', 'not-an-address', 'fe80::1%eth0'],
    ['8.8.8', 'parse', 'not-an-address', '8.8.8'],
    ['8.8.8.08', 'parse', 'not-an-address', '8.8.8.08'],
    ['8.8.8.8:53', 'parse', 'not-an-address', '8.8.8.8:53'],
    ['8.8.8.8,1.1.1.1', 'parse', 'not-an-address', '8.8.8.8,1.1.1.1'],
    ['', 'parse', 'not-an-address', ''],
    ['1::2::3', 'parse', 'not-an-address', '1::2::3'],
    ['0:0:0:0:0:0:1', 'parse', 'not-an-address', '0:0:0:0:0:0:1'],
    ['0:0:0:0:0:0:0:0:1', 'parse', 'not-an-address', '0:0:0:0:0:0:0:0:1'],
    [':::', 'parse', 'not-an-address', ':::'],
    ['::1:2:3:4:5:6:7:8', 'parse', 'not-an-address', '::1:2:3:4:5:6:7:8'],
    ['12345::', 'parse', 'not-an-address', '12345::'],
    ['::1.2.3', 'parse', 'not-an-address', '::1.2.3'],
    ['256.1.1.1', 'parse', 'not-an-address', '256.1.1.1'],
    ['1.2.3.0004', 'parse', 'not-an-address', '1.2.3.0004'],
    ['+1.2.3.4', 'parse', 'not-an-address', '+1.2.3.4'],
    ['x', 'parse', 'not-an-address', 'x'],
  ],
};
