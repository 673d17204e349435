// What docker 28.2.2 said of values of the type listen-address.
import type { VerdictTable } from '../verdict-table';

export const listenAddress: VerdictTable = {
  accepted: [
    '1.2.3.4',
    '1.2.3.4:2377',
    'eth0',
    'eth0:2377',
    '',
    ':2377',
    '0.0.0.0:2377',
    '[::1]:2377',
    '::1',
    '1.2.3.4:99999',
    '127.0.0.1:',
    '::1:2377',
    'tcp://1.2.3.4:2377',
    '1.2.3.4:',
    '/x',
    '1.2.3.4:80/x',
    'a:1:2',
    '1.2.3.4?x=y',
  ],
  refused: [
    ['x:y', 'parse', 'not-a-port', 'y'],
    ['[::1', 'parse', 'not-an-address', '[::1'],
    ['fe80::1%eth0', 'parse', 'not-a-port', '1%eth0'],
    ['[::1]:x', 'parse', 'not-a-port', 'x'],
    ['http://1.2.3.4', 'parse', 'not-an-address', 'http://1.2.3.4'],
    ['1.2.3.4:+1', 'parse', 'not-a-port', '+1'],
    ['1.2.3.4:-1', 'parse', 'not-a-port', '-1'],
    ['a b:1', 'parse', 'not-an-address', 'a b:1'],
    ['::x', 'parse', 'not-a-port', 'x'],
    ['a:b:c', 'parse', 'not-a-port', 'c'],
    [' 1.2.3.4', 'parse', 'not-an-address', ' 1.2.3.4'],
    ['unix:///x', 'parse', 'not-an-address', 'unix:///x'],
  ],
};
