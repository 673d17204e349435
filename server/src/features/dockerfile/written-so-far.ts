// What of an instruction stands before the cursor: the rest of the file does not matter to what may come next.
import { withoutEnd } from '../../base/cut-off';
import { lineStart } from '../../base/lines';
import type { Dockerfile } from '../../dockerfile/dockerfile';
import type { Instruction } from '../../dockerfile/instruction';
import { readInstruction } from '../../dockerfile/read-instruction';

export interface WrittenSoFar {
  /** As if the file ended at the cursor; what `ONBUILD` registers where the cursor is behind it. */
  readonly instruction: Instruction;
  /** The index in the file, which tells the stage. */
  readonly index: number;
  /** What of a word stands directly before the cursor, empty after a blank. */
  readonly typed: string;
  /** How many arguments stand before that word. */
  readonly wordsBefore: number;
  readonly inHeredoc: boolean;
  /** Within `ONBUILD`. */
  readonly isTrigger: boolean;
}

/** `at` is an offset of the file. Undefined between instructions, in comments, and in words torn by a line join. */
export function writtenSoFar(dockerfile: Dockerfile, at: number): WrittenSoFar | undefined {
  const { instructions, text, escape } = dockerfile;
  const index = instructions.findLastIndex(({ offset }) => offset <= at);
  const located = instructions[index];
  if (!located) return undefined;
  const before = text.slice(located.offset, at);
  const outer = readInstruction(before, 0, escape);
  const { trigger } = outer;
  if (outer.text.length < before.length && at > located.offset + located.instruction.text.length)
    return undefined;
  if (
    located.instruction.comments.some(
      (span) => located.offset + span.start <= at && at <= located.offset + span.end,
    )
  )
    return undefined;
  const inHeredoc = outer.text.length < before.length;
  const line = inHeredoc ? before.slice(lineStart(before, before.length)) : outer.joined.text;
  const typed = line.slice(withoutEnd(line, /\S/u).length);
  if (!before.endsWith(typed)) return undefined;
  const instruction = trigger ?? outer;
  const { words } = instruction;
  return {
    instruction,
    index,
    typed,
    wordsBefore: typed === '' || words.length === 0 ? words.length : words.length - 1,
    inHeredoc,
    isTrigger: trigger !== undefined || (outer.name === 'ONBUILD' && outer.keyword.end < before.length),
  };
}
