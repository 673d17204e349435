// Vitest for `npm run differential`: comparisons whose outcome depends on the files of the machine, which no CI runs.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/differential/**/*.test.ts'], testTimeout: 300_000 },
});
