// What can be written at the cursor.
import type { HostFile } from '../../hosts/types';
import { sourceOffset } from '../../hosts/word-span';
import { cursorAt, type Cursor } from '../cursor';
import { commandItems } from './commands';
import { expectationAt, type Expectation } from './expectation';
import { flagItems } from './flags';
import type { CompletionItem, CompletionResult } from './item';
import { operandItems } from './operands';
import { valueItems } from './values';

/** Undefined outside of docker commands and where nothing can be offered. */
export function complete(file: HostFile, offset: number): CompletionResult | undefined {
  const cursor = cursorAt(file, offset);
  // The command word itself is not ours to complete.
  if (!cursor || cursor.word?.index === 0) return undefined;
  const expectation = expectationAt(cursor);
  if (!expectation) return undefined;
  const { items, from } = itemsFor(file, cursor, expectation);
  if (items.length === 0) return undefined;
  return { ...replacedSpans(cursor, from), items };
}

/** `from` is the offset in the word's cooked text where the replaced part begins. */
function itemsFor(
  file: HostFile,
  cursor: Cursor,
  expectation: Expectation,
): { readonly items: readonly CompletionItem[]; readonly from: number } {
  switch (expectation.kind) {
    case 'command':
      return { items: commandItems(expectation.parent), from: 0 };
    case 'flag':
      return { items: flagItems(expectation.command, expectation.typed, expectation.used), from: 0 };
    case 'value': {
      const { items, from } = valueItems(file, cursor, expectation.flag, expectation.typed);
      return { items, from: expectation.from + from };
    }
    case 'operand': {
      const { operand, command, typed, flagsAllowed, used } = expectation;
      const named = operand ? operandItems(file, cursor, operand, typed) : [];
      const flags = flagsAllowed && typed === '' ? flagItems(command, typed, used) : [];
      return { items: [...named, ...flags], from: 0 };
    }
  }
}

function replacedSpans(cursor: Cursor, from: number): Pick<CompletionResult, 'insert' | 'replace'> {
  const base = cursor.located.offset;
  const end = base + cursor.at;
  const { word } = cursor;
  if (!word) return { insert: { start: end, end }, replace: { start: end, end } };
  // From the very start of the word its quote goes as well, unless the value begins behind `=`.
  const start = base + (from === 0 ? word.word.span.start : sourceOffset(word.word, from));
  const wordEnd = base + Math.max(word.word.span.end, cursor.at);
  return {
    insert: { start: Math.min(start, end), end },
    replace: { start: Math.min(start, end), end: wordEnd },
  };
}
