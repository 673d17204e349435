// How far a suppression comment above an instruction reaches: to its end, comment lines and heredocs included.
import { firstIndex } from '../../base/first-index';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { Suppression } from '../../rules/suppressions';

/** The suppression as it is, unless it is of the kind `next-line` and an instruction begins in that line. */
export function reachInstruction(suppression: Suppression, dockerfile: Dockerfile | undefined): Suppression {
  if (!dockerfile || suppression.reach !== 'next-line') return suppression;
  const { start, end } = suppression.silences;
  const { instructions } = dockerfile;
  const below =
    instructions[firstIndex(instructions.length, (at) => (instructions[at]?.offset ?? 0) >= start)];
  if (!below || below.offset > end) return suppression;
  const instructionEnd = below.offset + below.instruction.text.length;
  return { ...suppression, silences: { start, end: Math.max(end, instructionEnd) } };
}
