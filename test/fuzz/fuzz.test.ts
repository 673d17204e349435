// A short run of the fuzzer; `npm run fuzz` goes on for as long as one likes.
import fc from 'fast-check';
import { test } from 'vitest';
import { properties } from './properties';

test.each(Object.entries(properties))(
  '%s',
  (_, property) => {
    fc.assert(property as fc.IProperty<unknown>, { numRuns: 150 });
  },
  120_000,
);
