// Vitest runs the unit and protocol tests; the tests in a real VS Code run under mocha (see test/vscode).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/differential/**', 'test/vscode/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
});
