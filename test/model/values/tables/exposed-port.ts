// What docker 28.2.2 said of values of the type exposed-port.
import type { VerdictTable } from '../verdict-table';

export const exposedPort: VerdictTable = {
  accepted: ['80', '80/tcp', '80/TCP', '80/udp', '80/foo', '80/', '80-82', '80-82/udp', '0', '80/tcp/x'],
  refused: [
    ['/tcp', 'late', 'missing-part', ''],
    ['82-80', 'late', 'unequal-ranges', '82-80'],
    ['80:80', 'late', 'too-many-parts', ':80'],
    ['', 'late', 'missing-part', ''],
    ['65536', 'late', 'out-of-range', '65536'],
    ['-1', 'late', 'not-a-port', '-1'],
    ['a', 'late', 'not-a-port', 'a'],
    ['80,81', 'late', 'not-a-port', '80,81'],
    ['80-', 'late', 'not-a-port', '80-'],
    ['80 ', 'late', 'not-a-port', '80 '],
    ['0x50', 'late', 'not-a-port', '0x50'],
    ['65535-65536', 'late', 'out-of-range', '65535-65536'],
    ['70000-70001', 'late', 'out-of-range', '70000-70001'],
  ],
};
