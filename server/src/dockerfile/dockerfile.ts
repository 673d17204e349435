// A Dockerfile as its instructions, kept up to date by edits: only what an edit touches is read again.
import { blanksEnd, contentEnd, lineStart, nextLineStart } from '../base/lines';
import { escapeOf, readDirectives, type Directive } from './directives';
import { HeredocEnds } from './heredocs';
import type { EscapeCharacter, LocatedInstruction } from './instruction';
import { readInstruction } from './read-instruction';

export interface Dockerfile {
  readonly text: string;
  readonly directives: readonly Directive[];
  readonly escape: EscapeCharacter;
  /** In the order of their offsets. */
  readonly instructions: readonly LocatedInstruction[];
}

/** `[start, oldEnd)` of the old text became `[start, newEnd)` of the new one. */
interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function readDockerfile(text: string): Dockerfile {
  const { directives, end } = readDirectives(text);
  const escape = escapeOf(directives);
  const instructions: LocatedInstruction[] = [];
  for (const located of instructionsFrom(text, end, escape)) instructions.push(located);
  return { text, directives, escape, instructions };
}

/** The Dockerfile after an edit; instructions that it does not concern stay the same objects. */
export function editDockerfile(old: Dockerfile, text: string, edit: Edit): Dockerfile {
  const by = text.length - old.text.length;
  const first = firstTouched(old.instructions, edit.start);
  const anchor = old.instructions[first - 1];
  // Without an instruction before, the directives may have changed and with them all else.
  if (!anchor || by !== edit.newEnd - edit.oldEnd) return readDockerfile(text);
  const instructions = old.instructions.slice(0, first);
  let next = first;
  for (const located of instructionsFrom(text, anchor.offset + anchor.instruction.text.length, old.escape)) {
    while ((old.instructions[next]?.offset ?? Infinity) + by < located.offset) next += 1;
    const same = old.instructions[next];
    if (same && located.offset >= edit.newEnd && same.offset + by === located.offset) {
      for (const { offset, instruction } of old.instructions.slice(next))
        instructions.push({ offset: offset + by, instruction });
      break;
    }
    instructions.push(located);
  }
  return { text, directives: old.directives, escape: old.escape, instructions };
}

/** The index of the first instruction that an edit at `start` can change: one that waits for its heredoc, or reaches it. */
function firstTouched(instructions: readonly LocatedInstruction[], start: number): number {
  let index = instructions.length;
  while (index > 0 && !endsBefore(instructions[index - 1], start)) index -= 1;
  const waiting = instructions.findIndex(({ instruction }) => instruction.heredocs.some(({ end }) => !end));
  return waiting < 0 ? index : Math.min(index, waiting);
}

function endsBefore(located: LocatedInstruction | undefined, start: number): boolean {
  return located !== undefined && located.offset + located.instruction.text.length + 1 < start;
}

/** From `from` on, at the start of a line or at the end of an instruction. */
function* instructionsFrom(
  text: string,
  from: number,
  escape: EscapeCharacter,
): Generator<LocatedInstruction> {
  const ends = new HeredocEnds(text);
  let at: number | undefined =
    from === lineStart(text, from) || from === 1 ? from : nextLineStart(text, from);
  while (at !== undefined && at < text.length) {
    const offset = blanksEnd(text, at);
    if (offset === contentEnd(text, at) || text.charAt(offset) === '#') {
      at = nextLineStart(text, at);
      continue;
    }
    const instruction = readInstruction(text, offset, escape, ends);
    yield { offset, instruction };
    at = nextLineStart(text, offset + instruction.text.length);
  }
}
