// Nothing is kept of what was edited away. `npm run fuzz` goes on ten times as long.
import { expect, test } from 'vitest';
import { heapOverEdits } from '../fuzz/memory';

test('ten thousand edits leave no more in memory than there was', async () => {
  const { start, end } = await heapOverEdits(10_000);
  // Of each edit a kilobyte, less than the words of one command take, would be ten.
  expect(end - start).toBeLessThan(4);
}, 120_000);
