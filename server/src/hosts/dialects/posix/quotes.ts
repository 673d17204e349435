// Reading quoted parts of words; a quote that is never closed ends with its line.
import {
  BACKSLASH,
  BACKTICK,
  DOLLAR,
  DOUBLE_QUOTE,
  NEWLINE,
  RETURN,
  SINGLE_QUOTE,
  isBlank,
  newlineLength,
} from './characters';
import { readDollar } from './expansions';
import type { Level } from './level';
import {
  checkpoint,
  fail,
  Failure,
  isExhausted,
  mark,
  Mark,
  rollBack,
  waste,
  type Checkpoint,
  type Scan,
} from './scan';
import { readBackticks } from './substitutions';
import { looksUnclosed } from './unclosed-quotes';

/** Where the first line of a quoted part ends, and what had been read then. */
interface FirstLine {
  readonly end: number;
  readonly state: Checkpoint;
}

/** Reads `'…'` from its quote; returns the offset behind it. */
export function readSingleQuoted(scan: Scan, from: number): number {
  const { text } = scan;
  mark(scan, Mark.OpenSingle, from, from + 1);
  const close = text.indexOf("'", from + 1);
  const end = close < 0 ? text.length : close;
  // Not beyond the quote: a line may be long, and hold many of them.
  const newline = text.slice(from, end).indexOf('\n');
  if (close >= 0) {
    if (newline < 0) return closeQuote(scan, close);
    if (!isExhausted(scan) && !looksUnclosed(scan, SINGLE_QUOTE, from, close)) return closeQuote(scan, close);
  }
  fail(scan, end, Failure.Unclosed);
  if (newline < 0) return text.length;
  return endWithLine(scan, from, { end: from + newline, state: checkpoint(scan) });
}

/** Reads `$'…'` from its quote. */
export function readAnsiQuoted(scan: Scan, from: number): number {
  const { text } = scan;
  mark(scan, Mark.OpenAnsi, from, from + 1);
  let firstLine: FirstLine | undefined;
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SINGLE_QUOTE) {
      if (firstLine && looksUnclosed(scan, code, from, at)) {
        scan.failedAt = at;
        return endWithLine(scan, from, firstLine);
      }
      return closeQuote(scan, at);
    }
    if (code === NEWLINE || (code === BACKSLASH && newlineLength(text, at + 1) > 0)) {
      firstLine ??= { end: at, state: checkpoint(scan) };
      if (isExhausted(scan)) break;
    }
    if (code === BACKSLASH && at + 1 < text.length) {
      const end = ansiEscapeEnd(text, at);
      mark(scan, Mark.AnsiEscape, at, end);
      at = end;
    } else at += 1;
  }
  fail(scan, text.length, Failure.Unclosed);
  return firstLine ? endWithLine(scan, from, firstLine) : text.length;
}

const ansiEscape =
  /\\(?:[0-7]{1,3}|x\{[0-9a-fA-F]*\}|x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|c[^]|[^])/uy;

function ansiEscapeEnd(text: string, at: number): number {
  ansiEscape.lastIndex = at;
  return ansiEscape.test(text) ? ansiEscape.lastIndex : at + 1;
}

/** Reads `"…"` from its quote; a negative result is a `Failure` of a substitution in it. */
export function readDoubleQuoted(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  mark(scan, Mark.OpenDouble, from, from + 1);
  let firstLine: FirstLine | undefined;
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE_QUOTE) {
      if (firstLine && looksUnclosed(scan, code, from, at)) {
        scan.failedAt = at;
        return endWithLine(scan, from, firstLine);
      }
      return closeQuote(scan, at);
    }
    if (code === NEWLINE || (code === BACKSLASH && newlineLength(text, at + 1) > 0))
      firstLine ??= { end: at, state: checkpoint(scan) };
    if (firstLine && isExhausted(scan)) break;
    if (code === BACKSLASH) at = readQuotedBackslash(scan, at);
    else if (code === DOLLAR) at = readDollar(scan, level, at, true);
    else if (code === BACKTICK) at = readBackticks(scan, level, at, true);
    else at += 1;
    if (at < 0) return at;
  }
  fail(scan, text.length, Failure.Unclosed);
  return firstLine ? endWithLine(scan, from, firstLine) : text.length;
}

/** In double quotes a backslash protects only `$`, a backtick, `"`, itself and a line end. */
export function readQuotedBackslash(scan: Scan, at: number): number {
  const { text } = scan;
  const code = text.charCodeAt(at + 1);
  if (code === DOLLAR || code === BACKTICK || code === DOUBLE_QUOTE || code === BACKSLASH) {
    mark(scan, Mark.Escape, at, at + 2);
    return at + 2;
  }
  const newline = newlineLength(text, at + 1);
  if (newline === 0) return at + 1;
  mark(scan, Mark.Removed, at, at + 1 + newline);
  return at + 1 + newline;
}

function closeQuote(scan: Scan, at: number): number {
  mark(scan, Mark.CloseQuote, at, at + 1);
  return at + 1;
}

/**
 * The quote counts as closed where its first line ends, before blanks and a continuation,
 * so that what follows in the next lines is read as if the quote had been closed.
 */
function endWithLine(scan: Scan, from: number, firstLine: FirstLine): number {
  const { text } = scan;
  rollBack(scan, firstLine.state);
  waste(scan, from);
  let { end } = firstLine;
  if (text.charCodeAt(end - 1) === RETURN) end -= 1;
  // In single quotes the backslash stands for itself, and was passed.
  if (text.charCodeAt(end) !== BACKSLASH && text.charCodeAt(end - 1) === BACKSLASH && end > from + 1)
    end -= 1;
  if (text.charCodeAt(end) === BACKSLASH)
    while (end > from + 1 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}
