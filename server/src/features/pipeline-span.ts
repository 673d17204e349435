// The pipeline that a command stands in, read from its lines alone, whatever their shell.
import { blanksEnd, contentEnd, lineStart } from '../base/lines';
import type { Span } from '../base/span';

/** Longer lists of commands are not looked through. */
const mostLines = 100;

/** The whole lines that the stretch stands on, with those that a sign at a line's end joins to them; from the first content on. */
export function joinedLines(text: string, { start, end }: Span): Span {
  let first = lineStart(text, start);
  let last = contentEnd(text, end);
  for (let count = 0; count < mostLines && first > 0 && goesOn(text, first - 1); count += 1)
    first = lineStart(text, first - 1);
  for (let count = 0; count < mostLines && last < text.length && goesOn(text, last); count += 1)
    last = contentEnd(text, text.indexOf('\n', last) + 1);
  return { start: blanksEnd(text, first), end: last };
}

/** A continuation, or an operator that waits for a command, stands before the line end at or before `at`. */
function goesOn(text: string, at: number): boolean {
  const line = text.slice(Math.max(lineStart(text, at), at - 200), at).trimEnd();
  return /(?:^|[^\\])\\$|[ \t][\^`]$|(?:\||&&)$/u.test(line) && !/^\s*#/u.test(line);
}

/** A list is divided by `;`, `&`, `&&`, `||` and brackets; what a quote holds and what goes to a descriptor divides nothing. */
const signs =
  /'[^'\n]*'|"(?:[^"\\\n]|\\[^\n])*"|[<>]&|&>|\\[^]|(?<comment>[ \t]#[^\n]*)|(?<divider>&&|\|\||[;&()])/gu;
/** Words of the shell before a command. */
const leads = /^(?:[\s{!]|(?:if|then|elif|else|while|until|do|time)\b)*/u;

/** The part of `lines` around the command, from its first program to the last one. */
export function pipelineSpan(text: string, lines: Span, command: Span): Span {
  let { start, end } = lines;
  signs.lastIndex = start;
  for (let found = signs.exec(text); found && found.index < lines.end; found = signs.exec(text)) {
    const { comment, divider } = found.groups ?? {};
    // The command's own words are none of the list's signs.
    if (found.index >= command.start && found.index < command.end) signs.lastIndex = command.end;
    else if (found.index < command.start && signs.lastIndex > command.start) {
      // A quote around the command, as in `ids="$(docker ps | head)"`, is read from within.
      end = Math.min(end, signs.lastIndex - 1);
      start = found.index + 1;
      signs.lastIndex = start;
    } else if (comment === undefined && divider === undefined) continue;
    else if (found.index < command.start) start = signs.lastIndex;
    else {
      end = Math.min(end, found.index);
      break;
    }
  }
  start += leads.exec(text.slice(start, command.start))?.[0].length ?? 0;
  return { start: blanksEnd(text, start), end: start + text.slice(start, end).trimEnd().length };
}
