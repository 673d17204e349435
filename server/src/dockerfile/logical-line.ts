// The logical line of an instruction: lines joined by the escape character, comment lines and blank lines between left out.
import { contentEnd, nextLineStart } from '../base/lines';
import type { Span } from '../base/span';
import type { EscapeCharacter, JoinedText } from './instruction';

export interface LogicalLine {
  readonly joined: JoinedText;
  readonly comments: readonly Span[];
  readonly blankLines: readonly Span[];
  /** Where in the file its last line ends, before the line end. */
  readonly end: number;
}

/** Reads from `start`; spans are relative to it. */
export function readLogicalLine(text: string, start: number, escape: EscapeCharacter): LogicalLine {
  const pairs: number[] = [];
  const comments: Span[] = [];
  const blankLines: Span[] = [];
  let joined = '';
  let at = start;
  for (;;) {
    const end = contentEnd(text, at);
    const line = text.slice(at, end);
    const span = { start: at - start, end: end - start };
    let goesOn = at > start;
    if (goesOn && isComment(line)) comments.push(span);
    else if (goesOn && line.trim() === '') blankLines.push(span);
    else {
      const join = joinAt(line, escape);
      goesOn = join >= 0;
      pairs.push(joined.length, span.start);
      joined += goesOn ? line.slice(0, join) : line;
    }
    const next = nextLineStart(text, end);
    if (!goesOn || next === undefined)
      return { joined: { text: joined, map: { pairs, spread: [] } }, comments, blankLines, end };
    at = next;
  }
}

export function isComment(line: string): boolean {
  return /^[ \t]*#/u.test(line);
}

/** Where the character stands that joins the next line to this one; -1 where there is none. */
function joinAt(line: string, escape: EscapeCharacter): number {
  let end = line.length;
  while (end > 0 && (line.charAt(end - 1) === ' ' || line.charAt(end - 1) === '\t')) end -= 1;
  // Two of them are one that means itself.
  return line.charAt(end - 1) === escape && line.charAt(end - 2) !== escape ? end - 1 : -1;
}
