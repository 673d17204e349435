// Our commands of a script compared with those of mvdan-sh: all simple commands, not only docker.
import { listCommands } from '../../server/src/hosts/dialects/posix/list-commands';
import { mvdanCommands } from './mvdan-commands';

/** A script to compare; its name is only shown. */
interface Script {
  readonly path: string;
  readonly text: string;
}

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
export function unexplained({ missing, extra }: Comparison): readonly string[] {
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
export function compareAll(scripts: readonly Script[]): Comparison & { readonly scripts: number } {
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
