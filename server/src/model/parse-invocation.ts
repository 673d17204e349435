// From the words of a command site to an invocation: down the command tree, then flags and operands.
import type { CommandSite, Word } from '../hosts/types';
import { undescribedPlugins } from '../spec/plugins';
import type { OperandSpec } from '../spec/types';
import { commandTree, findCommand, type CommandNode } from './command-tree';
import type { Invocation, Operand, PathWord, Problem, WordPart } from './invocation';
import { operandLimits } from './operand-limits';
import { parseFlags, type FlagReading } from './parse-flags';

/** Understands any command site; never fails. */
export function parseInvocation(site: CommandSite): Invocation {
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

  // Go down the groups: flags of each stand before the name of the next.
  while (node.children.size > 0) {
    const before = reading.flags.length;
    index = parseFlags(
      words,
      index,
      { scope: node, stopAtOperand: true, argumentsFollow: site.appendsArguments },
      reading,
    );
    const scope = node;
    outerFlags.push(...reading.flags.splice(before).map((use) => ({ ...use, scope })));
    const word = words[index];
    if (!word) return finish();
    const next: CommandNode | undefined =
      word.dynamic.length === 0 ? node.children.get(word.cooked) : undefined;
    if (!next) {
      // A group without a usage of its own for operands: the word can only be a wrong command name.
      noteUnknownCommand(word, index, node, reading);
      return finish();
    }
    path.push({ word: index, node: next });
    node = next;
    index += 1;
  }

  const stop = node.spec.flagsStopAtOperand === true;
  const end = parseFlags(
    words,
    index,
    { scope: node, stopAtOperand: stop, argumentsFollow: site.appendsArguments },
    reading,
  );
  if (stop) for (let rest = end; rest < words.length; rest += 1) reading.operands.push(rest);
  return finish();

  function finish(): Invocation {
    const operands = assignOperands(words, reading.operands, node.spec.operands);
    const problems: Problem[] = reading.help ? [] : [...reading.problems];
    const invocation = {
      site,
      command: node,
      path,
      outerFlags,
      flags: reading.flags,
      operands,
      help: reading.help,
    };
    if (!reading.help && node.children.size === 0 && !node.spec.group)
      problems.push(...countOperands(site, node, operands, path.at(-1), reading));
    return {
      ...invocation,
      ...(reading.terminator === undefined ? {} : { terminator: reading.terminator }),
      certainUntil: reading.certainUntil,
      problems,
    };
  }
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
    const operand = {
      word: index,
      start: 0,
      end: word.cooked.length,
      text: word.cooked,
      fixed: word.dynamic.length === 0,
    };
    return [spec ? { ...operand, spec } : operand];
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
