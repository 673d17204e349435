// Telling a conflict of two flags: which one is marked, and how both are called.
import type { Text } from '../base/text';
import type { Conflict } from './conflicts';
import { writtenFlag } from './flag-name';
import type { FlagUse, Invocation, Operand, WordPart } from './invocation';
import { flagNameSpan, partSpan } from './word-places';

/** The flag that stands later is the one to be marked; the same flag twice stands for a conflict with what is not written. */
export function conflictOf({ site }: Invocation, a: FlagUse, b: FlagUse, reason: Text): Conflict {
  const [other, later] = isBefore(a.name, b.name) ? [a, b] : [b, a];
  const uses = a === b ? [a] : [a, b];
  return { span: flagNameSpan(site, later), names: [writtenFlag(other), writtenFlag(later)], reason, uses };
}

/** The operand is marked. */
export function operandConflict(
  { site }: Invocation,
  use: FlagUse,
  operand: Operand,
  reason: Text,
): Conflict {
  return { span: partSpan(site, operand), names: [writtenFlag(use), operand.text], reason, uses: [use] };
}

function isBefore(a: WordPart, b: WordPart): boolean {
  return a.word === b.word ? a.start < b.start : a.word < b.word;
}
