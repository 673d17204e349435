// What docker 28.2.2 said of values of the type restart-policy.
import type { VerdictTable } from '../verdict-table';

export const restartPolicy: VerdictTable = {
  accepted: [
    'always',
    'no',
    'unless-stopped',
    'on-failure',
    'on-failure:3',
    'on-failure:',
    'on-failure:-1',
    'on-failure:0',
    'on-failure:+3',
    '',
    ' ',
    'Always',
    'true',
    'foo:3',
    'no:3',
    'on_failure',
    'foo',
  ],
  refused: [
    ['on-failure:0x3', 'late', 'not-a-number', '0x3'],
    ['on-failure:1_0', 'late', 'not-a-number', '1_0'],
    ['on-failure:x', 'late', 'not-a-number', 'x'],
    ['on-failure:1:2', 'late', 'not-a-number', '1:2'],
    [':3', 'late', 'missing-part', ':3'],
    [':', 'late', 'missing-part', ':'],
    ['on-failure:99999999999999999999', 'late', 'not-a-number', '99999999999999999999'],
    ['on-failure: 3', 'late', 'not-a-number', ' 3'],
  ],
};
