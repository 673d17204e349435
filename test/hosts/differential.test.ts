// Compared with mvdan-sh on our samples; `npm run differential` compares on all scripts of a machine.
import { expect, test } from 'vitest';
import { compareAll, unexplained } from '../support/mvdan-comparison';
import { mvdanCommands } from '../support/mvdan-commands';
import { readShellSamples } from '../support/shell-samples';

test('agrees with mvdan-sh on our samples', () => {
  const samples = readShellSamples().map(({ name, text }) => ({ path: name, text }));
  const unparsable = samples.filter(({ text }) => mvdanCommands(text) === undefined);
  expect(unparsable.map(({ path }) => path)).toEqual([]);
  const total = compareAll(samples);
  expect(total.commands).toBeGreaterThan(100);
  expect(unexplained(total)).toEqual([]);
});
