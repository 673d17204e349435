// What docker 28.2.2 said of values of the type secret-mount.
import type { VerdictTable } from '../verdict-table';

export const secretMount: VerdictTable = {
  accepted: [
    'source=foo',
    'foo',
    'src=foo,target=bar',
    'source=foo,target=bar,uid=1,gid=2,mode=0400',
    'source=foo,mode=400',
    'source=foo,mode=0o400',
    'source=foo,mode=0x100',
    'SOURCE=foo',
    '"foo"',
    ' foo',
    'source=foo,uid=x',
  ],
  refused: [
    ['source=foo,mode=x', 'parse', 'not-a-mode', 'x'],
    ['source=foo,mode=99999999999', 'parse', 'not-a-mode', '99999999999'],
    ['source=foo,mode=08', 'parse', 'not-a-mode', '08'],
    ['target=bar', 'parse', 'missing-field', ''],
    ['foo,target=bar', 'parse', 'bad-form', 'foo'],
    ['source=foo,zzz=1', 'parse', 'unknown-field', 'zzz'],
    ['source=foo,', 'parse', 'bad-form', ''],
    ['', 'parse', 'missing-part', ''],
    ['"foo', 'parse', 'bad-csv', '"foo'],
    ['foo,bar', 'parse', 'bad-form', 'foo'],
    ['=foo', 'parse', 'bad-form', '=foo'],
    ['source=', 'parse', 'missing-field', ''],
    ['a"b', 'parse', 'bad-csv', '"'],
    ['id=foo,src=x', 'parse', 'unknown-field', 'id'],
  ],
};
