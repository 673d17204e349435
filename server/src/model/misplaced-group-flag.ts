// Flags of docker itself or of `docker compose` that stand behind the command, where it does not know them.
import type { FlagSpec } from '../spec/types';
import { findCommand, type CommandNode } from './command-tree';
import { flagTable, takesNextWord } from './flag-table';
import type { Invocation, Problem } from './invocation';

export interface MisplacedGroupFlag {
  readonly flag: FlagSpec;
  /** Docker itself, or the group whose flag it is. */
  readonly group: CommandNode;
  /** The last of its words, an index in `site.words`: the flag's own, or its value's. */
  readonly lastWord: number;
}

/** Undefined for other problems, and for flags that may be meant for something else. */
export function misplacedGroupFlag(invocation: Invocation, problem: Problem): MisplacedGroupFlag | undefined {
  if (problem.kind !== 'unknown-flag' && problem.kind !== 'unknown-shorthand') return undefined;
  const { site, command } = invocation;
  if (problem.scope !== command) return undefined;
  const word = site.words[problem.at.word];
  if (!word) return undefined;
  for (let depth = command.path.length - 1; depth >= 0; depth -= 1) {
    const group = findCommand(command.path.slice(0, depth));
    // Behind the name of an image or container, most flags are meant for the program there.
    if (!group || (depth === 0 && command.spec.flagsStopAtOperand)) continue;
    const { long, short } = flagTable(group.spec);
    const flag = problem.kind === 'unknown-flag' ? long.get(problem.name) : short.get(problem.letter);
    if (!flag) continue;
    if (problem.kind === 'unknown-shorthand' && word.cooked !== `-${problem.letter}`) return undefined;
    const needsNext = takesNextWord(flag) && !word.cooked.includes('=');
    const next = site.words[problem.at.word + 1];
    if (needsNext && (!next || next.cooked.startsWith('-'))) return undefined;
    if (problem.kind === 'unknown-shorthand' && !isCertainLetter(flag, next?.cooked ?? '')) return undefined;
    return { flag, group, lastWord: problem.at.word + (needsNext ? 1 : 0) };
  }
  return undefined;
}

/** Of letters only those whose value tells that nothing else is meant: `-f compose.yaml`, `-H tcp://…`. */
function isCertainLetter({ long }: FlagSpec, value: string): boolean {
  switch (long) {
    case 'file':
      return /\.ya?ml$/u.test(value);
    case 'host':
      return /^\w+:\/\//u.test(value);
    default:
      return long === 'project-name';
  }
}
