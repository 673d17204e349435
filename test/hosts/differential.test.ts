// Compared with mvdan-sh on the shell scripts of this machine and on our samples: all simple commands, not only docker.
import { describe, expect, test } from 'vitest';
import { listCommands } from '../../server/src/hosts/dialects/posix/list-commands';
import { machineScripts, type MachineScript } from '../support/machine-scripts';
import { mvdanCommands } from '../support/mvdan-commands';
import { readShellSamples } from '../support/shell-samples';

interface Explanation {
  readonly why: string;
  /** What both would say of a command but for this difference. */
  readonly level: (command: string) => string;
}

/** Why the two may differ on a command; every difference must vanish when these are levelled out. */
const explanations: readonly Explanation[] = [
  {
    why: 'mvdan-sh tells offsets within backticks as if the backslashes there were not written',
    level: (command) => command.replaceAll('\\', ''),
  },
  {
    why: 'to mvdan-sh a word before a line continuation reaches to the next line',
    level: (command) => command.replace(/\\?\r?\n(?=·|$)/gu, ''),
  },
  {
    why: '`time` and `coproc` before a simple command are wrappers to us, and nodes of the tree to mvdan-sh',
    level: (command) => command.replace(/^(?:time·(?:-p·)?|coproc·)/u, ''),
  },
  {
    why: 'mvdan-sh takes a # directly behind a closing quote for the beginning of a comment',
    level: (command) => command.replace(/(?<=")#.*/su, ''),
  },
];

/** What the lists do not share when all explained differences are levelled out. */
function unexplained({ missing, extra }: Comparison): readonly string[] {
  const level = (command: string): string =>
    explanations.reduce((levelled, explanation) => explanation.level(levelled), command);
  const left = extra.map(level);
  const unmatched = missing.map(level).filter((command) => {
    const index = left.indexOf(command);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [...unmatched, ...left];
}

interface Comparison {
  commands: number;
  found: number;
  missing: string[];
  extra: string[];
}

const assignment = /^[A-Za-z_]\w*(?:\[.*?\])?\+?=/u;

/** Words are compared as they stand in the text; the order of commands does not matter. */
function compare(text: string): Comparison | undefined {
  const wanted = mvdanCommands(text);
  if (!wanted) return undefined;
  const found = listCommands(text)
    .map(({ words }) => words.slice(words.findIndex((word) => !assignment.test(word)) >>> 0))
    .filter((words) => words.length > 0)
    .map((words) => words.join('·'));
  const left = new Map<string, number>();
  for (const words of found) left.set(words, (left.get(words) ?? 0) + 1);
  const missing: string[] = [];
  for (const { words } of wanted) {
    const key = words.join('·');
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    else missing.push(key);
  }
  const extra = [...left].flatMap(([words, count]) => Array.from({ length: count }, () => words));
  return { commands: wanted.length, found: found.length, missing, extra };
}

/** All scripts together; those that mvdan-sh refuses are left out. */
function compareAll(scripts: readonly MachineScript[]): Comparison & { readonly scripts: number } {
  const total = { scripts: 0, commands: 0, found: 0, missing: [] as string[], extra: [] as string[] };
  for (const { text } of scripts) {
    const one = compare(text);
    if (!one) continue;
    total.scripts += 1;
    total.commands += one.commands;
    total.found += one.found;
    total.missing.push(...one.missing);
    total.extra.push(...one.extra);
  }
  return total;
}

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

describe('agreement with mvdan-sh', () => {
  const samples = readShellSamples().map(({ name, text }) => ({ path: name, text }));
  const scripts = machineScripts();

  test('on our samples', () => {
    const unparsable = samples.filter(({ text }) => mvdanCommands(text) === undefined);
    expect(unparsable.map(({ path }) => path)).toEqual([]);
    expect(unexplained(compareAll(samples))).toEqual([]);
  });

  // A bare machine has few scripts: our samples are added so that there is always something to compare.
  test('on the scripts of this machine that the scanner was corrected on', () => {
    checkAgreement('first half', [...samples, ...scripts.filter((script) => !isHoldOut(script))]);
  }, 120_000);

  test('on the scripts that were held out', () => {
    checkAgreement('hold-out', [...samples, ...scripts.filter(isHoldOut)]);
  }, 120_000);
});
