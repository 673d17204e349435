// A short run of the fuzzer; `npm run fuzz` goes on for as long as one likes.
import fc from 'fast-check';
import { test } from 'vitest';
import { propertiesOn } from './properties';
import { projectDocuments } from './real-documents';

test.each(Object.entries(propertiesOn(projectDocuments)))(
  '%s',
  (_, property) => {
    fc.assert(property as fc.IProperty<unknown>, { numRuns: 150 });
  },
  120_000,
);
