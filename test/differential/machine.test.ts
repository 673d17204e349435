// Compared with mvdan-sh on the shell scripts of this machine; what is found depends on the machine, so that `npm test` leaves it out.
import { expect, test } from 'vitest';
import { machineScripts, type MachineScript } from '../support/machine-scripts';
import { compareAll, unexplained } from '../support/mvdan-comparison';
import { readShellSamples } from '../support/shell-samples';

function checkAgreement(name: string, scripts: readonly MachineScript[]): void {
  const total = compareAll(scripts);
  const recall = 1 - total.missing.length / total.commands;
  const precision = 1 - total.extra.length / total.found;
  const percent = (part: number): string => `${(part * 100).toFixed(3)} %`;
  console.log(
    `${name}: ${total.scripts} scripts, ${total.commands} commands, recall ${percent(recall)}, precision ${percent(precision)}`,
  );
  expect(recall).toBeGreaterThanOrEqual(0.995);
  expect(precision).toBeGreaterThanOrEqual(0.995);
  expect(unexplained(total)).toEqual([]);
}

/** The halves: the scanner was corrected on the one before it was first measured on the other. */
function isHoldOut({ path }: MachineScript): boolean {
  let hash = 0;
  for (const character of path) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % 2 === 1;
}

const samples = readShellSamples().map(({ name, text }) => ({ path: name, text }));
const scripts = machineScripts();

// A bare machine has few scripts: our samples are added so that there is always something to compare.
test('agrees on the scripts that the scanner was corrected on', () => {
  checkAgreement('first half', [...samples, ...scripts.filter((script) => !isHoldOut(script))]);
});

test('agrees on the scripts that were held out', () => {
  checkAgreement('hold-out', [...samples, ...scripts.filter(isHoldOut)]);
});
