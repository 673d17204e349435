// What docker 28.2.2 said of values of the type device-cgroup-rule.
import type { VerdictTable } from '../verdict-table';

export const deviceCgroupRule: VerdictTable = {
  accepted: ['c 1:3 mr', 'a *:* rwm', 'b 8:* r', 'c 1:3 mrr'],
  refused: [
    ['c 1:3', 'parse', 'bad-form', 'c 1:3'],
    ['x 1:3 r', 'parse', 'bad-form', 'x 1:3 r'],
    ['c 1:3 rwmr', 'parse', 'bad-form', 'c 1:3 rwmr'],
    ['c  1:3 r', 'parse', 'bad-form', 'c  1:3 r'],
    ['c 1:3 r ', 'parse', 'bad-form', 'c 1:3 r '],
    ['c 1 r', 'parse', 'bad-form', 'c 1 r'],
    ['', 'parse', 'bad-form', ''],
    ['c 1:3 r\n', 'parse', 'bad-form', 'c 1:3 r\n'],
  ],
};
