// Adds up what vitest and mocha counted in the given logs and prints it as one line; a log without tests is a failure.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

const total = { passed: 0, failed: 0 };
for (const file of process.argv.slice(2)) {
  const { passed, failed } = countTests(stripVTControlCharacters(readFileSync(file, 'utf8')));
  if (passed + failed === 0) {
    console.error(`${path.basename(file)} tells of no test that was run.`);
    process.exitCode = 1;
  }
  total.passed += passed;
  total.failed += failed;
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Vitest ends with `Tests  1 failed | 2 passed (3)`, mocha with `2 passing (4s)` and `1 failing`. */
function countTests(log) {
  const vitest = log.match(/^\s*Tests\s.*$/mu)?.[0] ?? '';
  const count = (text, pattern) => Number(text.match(pattern)?.[1] ?? 0);
  return {
    passed: count(vitest, /(\d+) passed/u) + count(log, /^\s*(\d+) passing/mu),
    failed: count(vitest, /(\d+) failed/u) + count(log, /^\s*(\d+) failing/mu),
  };
}
