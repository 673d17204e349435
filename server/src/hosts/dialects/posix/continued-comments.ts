// Comment lines within a continued docker command: bash ends the command there, people read on.
import { skipBlanks } from './blanks';
import { BACKSLASH, HASH, MINUS, RETURN, isBlank, lineEnd, newlineLength } from './characters';
import type { Level } from './level';
import { dockerAt, lookedTo, type Scan } from './scan';

/**
 * From the line start `at` after a continuation: behind comment lines after which the command plainly goes on, for the
 * next line begins with an option, is indented more than the command, or the comment itself ends in a continuation.
 */
export function skipContinuedComments(scan: Scan, level: Level, at: number): number {
  const { text } = scan;
  if (level.start < 0 || dockerAt(scan, level.start) >= at) return at;
  let isContinued = false;
  let next = at;
  for (;;) {
    const content = skipBlanksOnly(text, next);
    if (text.charCodeAt(content) !== HASH) break;
    const end = lineEnd(text, content);
    const last = text.charCodeAt(end - 1) === RETURN ? end - 2 : end - 1;
    isContinued = text.charCodeAt(last) === BACKSLASH;
    next = Math.min(text.length, end + 1);
  }
  if (next === at) return at;
  const content = skipBlanks(text, next);
  lookedTo(scan, content + 2);
  if (content >= text.length || newlineLength(text, content) > 0) return at;
  const isOption = text.charCodeAt(content) === MINUS;
  return isOption || isContinued || indentOf(text, content) > indentOf(text, level.start) ? next : at;
}

function skipBlanksOnly(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at)) && newlineLength(text, at) === 0) at += 1;
  return at;
}

/** How many characters of blanks begin the line of `at`. */
function indentOf(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return skipBlanksOnly(text, start) - start;
}
