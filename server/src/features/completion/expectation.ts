// What docker would read the word at the cursor as, judging by the words before it.
import type { Word } from '../../hosts/types';
import type { CommandNode } from '../../model/command-tree';
import { flagTable, takesNextWord } from '../../model/flag-table';
import type { Invocation } from '../../model/invocation';
import { parseInvocation } from '../../model/parse-invocation';
import type { FlagSpec, OperandSpec } from '../../spec/types';
import type { Cursor } from '../cursor';

/** `typed` is the cooked text of the word up to the cursor, or the part of it that is meant. */
export type Expectation =
  | { readonly kind: 'command'; readonly parent: CommandNode; readonly typed: string }
  | {
      readonly kind: 'flag';
      readonly command: CommandNode;
      readonly typed: string;
      readonly used: readonly FlagSpec[];
    }
  | {
      readonly kind: 'value';
      readonly command: CommandNode;
      readonly flag: FlagSpec;
      readonly typed: string;
      /** Where the value begins in the word's cooked text. */
      readonly from: number;
    }
  | {
      readonly kind: 'operand';
      readonly command: CommandNode;
      readonly operand?: OperandSpec;
      readonly operandsBefore: number;
      readonly typed: string;
      /** Whether flags may stand here as well. */
      readonly flagsAllowed: boolean;
      readonly used: readonly FlagSpec[];
    };

/** Undefined where nothing can be said, as after an unknown command. */
export function expectationAt(cursor: Cursor): Expectation | undefined {
  const { site } = cursor.invocation;
  const current = cursor.word;
  const before = site.words.slice(0, current ? current.index : cursor.wordsBefore);
  if (before.length === 0) return undefined;
  const typed = current ? current.word.cooked.slice(0, current.cooked) : '';
  const known = parseInvocation({ ...site, words: before, appendsArguments: false });
  const dangling = known.problems.find((problem) => problem.kind === 'missing-flag-value');
  if (dangling?.kind === 'missing-flag-value')
    return { kind: 'value', command: known.command, flag: dangling.flag, typed, from: 0 };
  if (known.problems.some((problem) => problem.kind === 'unknown-command')) return undefined;
  return atNewWord(known, typed, before);
}

function atNewWord(known: Invocation, typed: string, before: readonly Word[]): Expectation | undefined {
  const { command } = known;
  const used = [...known.outerFlags, ...known.flags].map((use) => use.flag);
  if (command.children.size > 0) {
    // A word that leads nowhere, such as a variable in the place of a command, leaves the rest open.
    if (known.certainUntil < before.length) return undefined;
    if (typed.startsWith('-')) return inFlagWord(command, typed, used);
    return { kind: 'command', parent: command, typed };
  }
  const ended = known.terminator !== undefined;
  const stopped = command.spec.flagsStopAtOperand === true && known.operands.length > 0;
  const flagsAllowed = !ended && !stopped;
  if (flagsAllowed && typed.startsWith('-')) return inFlagWord(command, typed, used);
  const specs = command.spec.operands;
  const last = specs.at(-1);
  const operand = specs[known.operands.length] ?? (last?.repeated ? last : undefined);
  const operandsBefore = known.operands.length;
  return {
    kind: 'operand',
    command,
    ...(operand ? { operand } : {}),
    operandsBefore,
    typed,
    flagsAllowed,
    used,
  };
}

/** `--na`, `-it`, `--network=ho`, `-p80`: a name in the making, or a value joined to its name. */
function inFlagWord(command: CommandNode, typed: string, used: readonly FlagSpec[]): Expectation {
  const table = flagTable(command.spec);
  const equals = typed.indexOf('=');
  if (typed.startsWith('--')) {
    const flag = equals < 0 ? undefined : table.long.get(typed.slice(2, equals));
    if (flag) return { kind: 'value', command, flag, typed: typed.slice(equals + 1), from: equals + 1 };
    return { kind: 'flag', command, typed, used };
  }
  for (let at = 1; at < typed.length; at += 1) {
    const flag = table.short.get(typed[at] ?? '');
    if (!flag) break;
    const joined = typed[at + 1] === '=' ? at + 2 : at + 1;
    if (
      joined < typed.length + 1 &&
      (typed[at + 1] === '=' || (takesNextWord(flag) && joined < typed.length))
    )
      return { kind: 'value', command, flag, typed: typed.slice(joined), from: joined };
  }
  return { kind: 'flag', command, typed, used };
}
