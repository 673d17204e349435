// How far a suppression comment above an instruction reaches: to its end, comment lines and heredocs included.
import { firstIndex } from '../../base/first-index';
import { nextLineStart } from '../../base/lines';
import type { Suppression } from '../../rules/suppressions';
import { placed, type PlaceInDockerfile } from './dockerfiles-of';

/**
 * The suppression as it is, unless it is of the kind `next-line` and an instruction begins in that line; `found` is
 * where the comment stands.
 */
export function reachInstruction(
  suppression: Suppression,
  found: PlaceInDockerfile | undefined,
): Suppression {
  if (!found || suppression.reach !== 'next-line') return suppression;
  const { text, instructions } = found.dockerfile;
  const start = nextLineStart(text, found.at);
  const end = start === undefined ? undefined : (nextLineStart(text, start) ?? text.length);
  if (start === undefined || end === undefined) return suppression;
  const below =
    instructions[firstIndex(instructions.length, (at) => (instructions[at]?.offset ?? 0) >= start)];
  if (!below || below.offset >= end) return suppression;
  const { silences } = suppression;
  const reached = placed(
    { start: below.offset, end: below.offset + below.instruction.text.length },
    found.place,
  );
  return { ...suppression, silences: { start: silences.start, end: Math.max(silences.end, reached.end) } };
}
