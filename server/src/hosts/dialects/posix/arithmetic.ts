// Reading arithmetic: the inside of `$((…))` and `((…))`.
import { BACKSLASH, BACKTICK, CLOSE_PAREN, DOLLAR, DOUBLE_QUOTE, OPEN_PAREN } from './characters';
import { readDollar } from './expansions';
import type { Level } from './level';
import { readDoubleQuoted } from './quotes';
import { checkpoint, Failure, lookedTo, rollBack, type Scan } from './scan';
import { readBackticks } from './substitutions';

/** Behind the `))` of the arithmetic whose inside begins at `from`; a `Failure` where it is none, or never closed. */
export function readArithmetic(scan: Scan, level: Level, from: number): number {
  const known = scan.failed.get(from);
  if (known !== undefined) {
    lookedTo(scan, known);
    return Failure.Unclosed;
  }
  const before = checkpoint(scan);
  const open: number[] = [];
  const end = arithmeticEnd(scan, level, from, open);
  if (end >= 0) {
    scan.tape.size = before.tape;
    return end;
  }
  rollBack(scan, before);
  return end;
}

function arithmeticEnd(scan: Scan, level: Level, from: number, open: number[]): number {
  const { text } = scan;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === OPEN_PAREN) open.push(at);
    else if (code === CLOSE_PAREN && open.pop() === undefined)
      return text.charCodeAt(at + 1) === CLOSE_PAREN ? at + 2 : Failure.Unclosed;
    if (code === BACKSLASH) at += 2;
    else if (code === DOLLAR) at = readDollar(scan, level, at, true);
    else if (code === DOUBLE_QUOTE) at = readDoubleQuoted(scan, level, at);
    else if (code === BACKTICK) at = readBackticks(scan, level, at, true);
    else at += 1;
    if (at < 0) return at;
  }
  lookedTo(scan, text.length + 1);
  // What is open within it is not closed either: to know that keeps the scan linear.
  scan.failed.set(from, text.length + 1);
  for (const paren of open)
    if (text.charCodeAt(paren + 1) === OPEN_PAREN) scan.failed.set(paren + 2, text.length + 1);
  return Failure.Unclosed;
}
