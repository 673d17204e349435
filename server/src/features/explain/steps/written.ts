// Values of a command as its steps tell them: as written, in code spans.
import { codeSpan } from '../../../base/markdown';
import { lastUse, usesOf } from '../../../model/flag-state';
import type { Invocation, Operand } from '../../../model/invocation';
import type { OperandKind } from '../../../spec/types';
import { shownPart, shownSource, shownValue } from '../../shown-text';

/** The value that counts; undefined where the flag is not given or has none. */
export function valueOf(invocation: Invocation, long: string): string | undefined {
  const use = lastUse(invocation, long);
  return use?.value ? codeSpan(shownValue(invocation, use)) : undefined;
}

/** All values of a flag that may be given several times, joined by commas; undefined for none. */
export function valuesOf(invocation: Invocation, long: string): string | undefined {
  const values = usesOf(invocation, long).filter(({ value }) => value);
  return values.length > 0
    ? values.map((use) => codeSpan(shownValue(invocation, use))).join(', ')
    : undefined;
}

/** The operands of a kind, joined by commas; undefined for none. */
export function operandsOf(invocation: Invocation, kind: OperandKind): string | undefined {
  const operands = invocation.operands.filter(({ spec }) => spec?.kind === kind);
  return operands.length > 0
    ? operands.map((operand) => writtenOperand(invocation, operand)).join(', ')
    : undefined;
}

export function writtenOperand(invocation: Invocation, operand: Operand): string {
  return codeSpan(shownPart(invocation, operand));
}

/** The command inside the container as written, in one code span; undefined where none is given. */
export function innerCommand(invocation: Invocation): string | undefined {
  const { operands } = invocation;
  const first = operands.find(({ spec }) => spec?.kind === 'command');
  const last = operands.at(-1);
  return first && last && codeSpan(shownSource(invocation, first.word, last.word));
}
