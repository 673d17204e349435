// From the words of a command site to an invocation: down the command tree, then flags and operands.
import { settled } from '../base/settled';
import type { CommandSite, Word } from '../hosts/types';
import { undescribedPlugins } from '../spec/plugins';
import type { OperandSpec } from '../spec/types';
import { commandTree, findCommand, type CommandNode } from './command-tree';
import type { Invocation, Operand, PathWord, Problem, WordPart } from './invocation';
import { operandLimits } from './operand-limits';
import { parseFlags, type FlagReading } from './parse-flags';

/** Understands any command site; never fails. */
export function parseInvocation(site: CommandSite): Invocation {
  const descent = descend(site);
  const { node, reading } = descent;
  if (descent.arrived) readLeaf(site, node, descent.next, reading);
  const operands = assignOperands(site.words, reading.operands, node.spec.operands);
  const countable = descent.arrived && !node.spec.group && !reading.help;
  return {
    site,
    command: node,
    path: settled(descent.path),
    outerFlags: settled(descent.outerFlags),
    flags: settled(reading.flags),
    operands: settled(operands),
    help: reading.help,
    ...(reading.terminator === undefined ? {} : { terminator: reading.terminator }),
    certainUntil: reading.certainUntil,
    problems: settled([
      ...reading.problems,
      ...(countable ? countOperands(site, node, operands, descent.path.at(-1), reading) : []),
    ]),
  };
}

interface Descent {
  readonly node: CommandNode;
  readonly path: readonly PathWord[];
  readonly outerFlags: Invocation['outerFlags'];
  readonly reading: FlagReading;
  /** The first word not read. */
  readonly next: number;
  /** At a command that has no subcommands; otherwise the words ended or led nowhere. */
  readonly arrived: boolean;
}

/** Goes down the groups: the flags of each stand before the name of the next. */
function descend(site: CommandSite): Descent {
  const { words } = site;
  const reading: FlagReading = {
    flags: [],
    operands: [],
    problems: [],
    help: false,
    certainUntil: words.length,
  };
  const outerFlags: Invocation['outerFlags'][number][] = [];
  const path: PathWord[] = [];
  let node = rootFor(words[0]);
  let index = 1;
  while (node.children.size > 0) {
    const scope = node;
    const before = reading.flags.length;
    const options = { scope, stopAtOperand: true, argumentsFollow: site.appendsArguments };
    index = parseFlags(words, index, options, reading);
    outerFlags.push(...reading.flags.splice(before).map((use) => ({ ...use, scope })));
    const word = words[index];
    // Behind `--` a group finds no command any more; docker itself still does.
    const named = word?.dynamic.length === 0 && (scope === commandTree || reading.terminator === undefined);
    const next = named ? node.children.get(word.cooked) : undefined;
    if (!next) {
      // A few groups, such as `buildx history inspect`, do something by themselves; their flags are those just read.
      if (!scope.spec.group) {
        const own = outerFlags.filter((use) => use.scope === scope);
        reading.flags.push(...own);
        const others = outerFlags.filter((use) => use.scope !== scope);
        return { node, path, outerFlags: others, reading, next: index, arrived: true };
      }
      if (word) noteUnknownCommand(word, index, node, reading);
      return { node, path, outerFlags, reading, next: index, arrived: false };
    }
    // What docker itself read as the end of its flags does not end those of the command.
    delete reading.terminator;
    path.push({ word: index, node: next });
    node = next;
    index += 1;
  }
  return { node, path, outerFlags, reading, next: index, arrived: true };
}

function readLeaf(
  { words, appendsArguments }: CommandSite,
  scope: CommandNode,
  from: number,
  reading: FlagReading,
): void {
  const stopAtOperand = scope.spec.flagsStopAtOperand === true;
  const end = parseFlags(words, from, { scope, stopAtOperand, argumentsFollow: appendsArguments }, reading);
  for (let rest = end; rest < words.length; rest += 1) reading.operands.push(rest);
}

/** `docker-compose` is `docker compose` under its old name. */
function rootFor(commandWord: Word | undefined): CommandNode {
  const isCompose = commandWord !== undefined && /docker-compose(?:\.exe)?$/u.test(commandWord.cooked);
  return (isCompose ? findCommand(['compose']) : undefined) ?? commandTree;
}

function noteUnknownCommand(word: Word, index: number, parent: CommandNode, reading: FlagReading): void {
  reading.certainUntil = Math.min(reading.certainUntil, index);
  if (word.dynamic.length > 0) return;
  if (parent === commandTree && undescribedPlugins.includes(word.cooked)) return;
  reading.problems.push({
    kind: 'unknown-command',
    at: { word: index, start: 0, end: word.cooked.length },
    text: word.cooked,
    parent,
  });
}

function assignOperands(
  words: readonly Word[],
  indices: readonly number[],
  specs: readonly OperandSpec[],
): Operand[] {
  const last = specs.at(-1);
  return indices.flatMap((index, position) => {
    const word = words[index];
    if (!word) return [];
    const spec = specs[position] ?? (last?.repeated ? last : undefined);
    const text = word.cooked;
    const fixed = word.dynamic.length === 0;
    const operand = { word: index, start: 0, end: text.length, text, fixed };
    // Each written out: see `withValue` of `parse-flags`.
    return [spec ? { word: index, start: 0, end: text.length, text, fixed, spec } : operand];
  });
}

function countOperands(
  site: CommandSite,
  node: CommandNode,
  operands: readonly Operand[],
  name: PathWord | undefined,
  reading: FlagReading,
): Problem[] {
  const { min, max } = operandLimits(node.spec);
  const found = operands.length;
  const excess = max !== null && found > max ? operands[max] : undefined;
  const missing = found < min && !site.appendsArguments;
  if (!excess && !missing) return [];
  // Uncertain words before make the count unsafe; so do globs and braces, which may stand for several words.
  if (reading.certainUntil < site.words.length) return [];
  if (missing && operands.some((operand) => site.words[operand.word]?.dynamic.some((part) => part.splits)))
    return [];
  const at: WordPart = excess ?? wholeWord(site, name?.word ?? 0);
  return [{ kind: 'wrong-argument-count', min, max, found, at }];
}

function wholeWord(site: CommandSite, word: number): WordPart {
  return { word, start: 0, end: site.words[word]?.cooked.length ?? 0 };
}
