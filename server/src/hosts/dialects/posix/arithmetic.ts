// Reading arithmetic: the inside of `$((…))` and `((…))`.
import { firstIndex } from '../../../base/first-index';
import { BACKSLASH, BACKTICK, CLOSE_PAREN, DOLLAR, DOUBLE_QUOTE, OPEN_PAREN } from './characters';
import { readDollar } from './expansions';
import type { Level } from './level';
import { readDoubleQuoted } from './quotes';
import {
  checkpoint,
  depthOf,
  fail,
  Failure,
  isExhausted,
  maximumDepth,
  rollBack,
  waste,
  type Scan,
} from './scan';
import { readBackticks } from './substitutions';

/** Behind the `))` of the arithmetic whose inside begins at `from`; a `Failure` where it is none, or never closed. */
export function readArithmetic(scan: Scan, level: Level, from: number): number {
  if (isExhausted(scan)) return fail(scan, from, Failure.Unclosed);
  const known = scan.failed.get(from);
  if (known !== undefined) return fail(scan, known, Failure.Unclosed);
  if (isKnownUnclosed(scan, from - 1)) return fail(scan, scan.text.length, Failure.Unclosed);
  if (depthOf(scan) >= maximumDepth) return fail(scan, from, Failure.TooDeep);
  const before = checkpoint(scan);
  scan.nesting += 1;
  const end = arithmeticEnd(scan, level, from);
  scan.nesting -= 1;
  if (end >= 0) scan.tape.size = before.tape;
  else {
    rollBack(scan, before);
    waste(scan, from);
    if (end === Failure.Unclosed) scan.failed.set(from, scan.reach);
  }
  return end;
}

/** Whether the inner parenthesis of `((` was open at the end of the text in a reading before. */
function isKnownUnclosed(scan: Scan, paren: number): boolean {
  return scan.failedParens.some((parens) => includesSorted(parens, paren));
}

function includesSorted(values: readonly number[], value: number): boolean {
  return values[firstIndex(values.length, (index) => (values[index] ?? 0) >= value)] === value;
}

function arithmeticEnd(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  const open: number[] = [from - 1];
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === OPEN_PAREN) open.push(at);
    else if (code === CLOSE_PAREN && open.length === 1)
      return text.charCodeAt(at + 1) === CLOSE_PAREN ? at + 2 : fail(scan, at + 1, Failure.Unclosed);
    else if (code === CLOSE_PAREN) open.pop();
    if (code === BACKSLASH) at += 2;
    else if (code === DOLLAR) at = readDollar(scan, level, at, true);
    else if (code === DOUBLE_QUOTE) at = readDoubleQuoted(scan, level, at);
    else if (code === BACKTICK) at = readBackticks(scan, level, at, true);
    else at += 1;
    if (at < 0) return at;
  }
  // What is open within it is not closed either: to know that keeps the scan linear.
  scan.failedParens.push(open);
  return fail(scan, text.length, Failure.Unclosed);
}
