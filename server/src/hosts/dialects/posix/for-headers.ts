// Reading from `for` or `select` to the `do`.
import { readArithmetic } from './arithmetic';
import { skipBlanks } from './blanks';
import { skipLines } from './case-clauses';
import { NEWLINE, OPEN_PAREN, endsWordAt } from './characters';
import { forgetCommand, type Level } from './level';
import { Failure, lookedTo, type Scan } from './scan';
import { readWord } from './words';

/** Reads `NAME in WORDS`, `NAME`, `((…))`, or zsh's `NAME (WORDS)`. */
export function readForHeader(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  const at = skipBlanks(text, from);
  if (text.startsWith('((', at)) {
    const end = readArithmetic(scan, level, at + 2);
    return end < 0 && (end === Failure.Unclosed || scan.nesting === 0) ? at + 2 : end;
  }
  const end = readWord(scan, level, at);
  if (end < 0) return end;
  forgetCommand(scan, level);
  const next = skipBlanks(text, end);
  if (text.charCodeAt(next) === OPEN_PAREN) return skipParenthesized(text, next);
  const word = skipLines(text, end);
  lookedTo(scan, word + 3);
  if (!text.startsWith('in', word) || !endsWordAt(text, word + 2)) return end;
  return readList(scan, level, word + 2);
}

/** The words after `in`, up to the `;` or the line end. */
function readList(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  let at = skipBlanks(text, from);
  for (;;) {
    const end = readWord(scan, level, at);
    if (end < 0) return end;
    if (end === at) break;
    at = skipBlanks(text, end);
  }
  forgetCommand(scan, level);
  return at;
}

function skipParenthesized(text: string, at: number): number {
  for (let end = at + 1; end < text.length && text.charCodeAt(end) !== NEWLINE; end += 1)
    if (text.charAt(end) === ')') return end + 1;
  return at + 1;
}
