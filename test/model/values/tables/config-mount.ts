// What docker 28.2.2 said of values of the type config-mount.
import type { VerdictTable } from '../verdict-table';

export const configMount: VerdictTable = {
  accepted: [
    'foo',
    'source=foo',
    'src=foo,target=bar',
    'source=foo,target=bar,uid=1,gid=2,mode=0400',
    'SOURCE=foo',
  ],
  refused: [
    ['source=foo,mode=x', 'parse', 'not-a-mode', 'x'],
    ['target=bar', 'parse', 'missing-field', ''],
    ['foo,target=bar', 'parse', 'bad-form', 'foo'],
    ['source=foo,zzz=1', 'parse', 'unknown-field', 'zzz'],
    ['', 'parse', 'missing-part', ''],
  ],
};
