// What docker 28.2.2 said of values of the type platform-list.
import type { VerdictTable } from '../verdict-table';

export const platformList: VerdictTable = {
  accepted: ['', 'linux/amd64', 'linux/amd64,linux/arm64', 'linux/amd64,"linux/arm64"'],
  refused: [
    ['foo', 'late', 'not-a-platform', 'foo'],
    ['a/b/c/d', 'late', 'too-many-parts', 'a/b/c/d'],
    ['linux/amd64,', 'late', 'not-a-platform', ''],
    [' linux/amd64', 'late', 'not-a-platform', ' linux'],
    ['linux/amd64, linux/arm64', 'late', 'not-a-platform', ' linux'],
    ['"a', 'parse', 'bad-csv', '"a'],
  ],
};
