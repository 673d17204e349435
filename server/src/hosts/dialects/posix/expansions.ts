// Reading what begins with `$`: variables, `${…}`, `$(…)`, `$((…))`, and the quotes `$'…'` and `$"…"`.
import {
  AT,
  BACKSLASH,
  BACKTICK,
  BANG,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  DOLLAR,
  DOUBLE_QUOTE,
  HASH,
  MINUS,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUESTION,
  SINGLE_QUOTE,
  STAR,
  isDigit,
  isNamePart,
  isNameStart,
} from './characters';
import { readArithmetic } from './arithmetic';
import type { Level } from './level';
import { readAnsiQuoted, readDoubleQuoted, readSingleQuoted } from './quotes';
import {
  checkpoint,
  depthOf,
  fail,
  Failure,
  isExhausted,
  mark,
  Mark,
  maximumDepth,
  rollBack,
  waste,
  type Scan,
} from './scan';
import { readBackticks, readParenthesized } from './substitutions';

/** Reads from the `$` at `at`; `quoted` tells whether it stands in double quotes. Returns the offset behind it. */
export function readDollar(scan: Scan, level: Level, at: number, quoted: boolean): number {
  const { text } = scan;
  const code = text.charCodeAt(at + 1);
  if (isNameStart(code)) return markVariable(scan, at, nameEnd(text, at + 1));
  if (code === OPEN_PAREN) {
    if (text.charCodeAt(at + 2) !== OPEN_PAREN)
      return readParenthesized(scan, level, at, at + 2, Mark.Command, quoted);
    const end = readArithmetic(scan, level, at + 3);
    if (end === Failure.Unclosed) return readParenthesized(scan, level, at, at + 2, Mark.Command, quoted);
    if (end >= 0) mark(scan, Mark.Arithmetic, at, end);
    else if (scan.nesting === 0) return Math.max(at + 3, scan.failedAt);
    return end;
  }
  if (code === OPEN_BRACE) return readParameter(scan, level, at, quoted);
  if (isDigit(code) || isSpecialParameter(code)) return markVariable(scan, at, at + 2);
  if (code === OPEN_BRACKET) return readOldArithmetic(scan, at);
  if (!quoted && code === SINGLE_QUOTE) {
    mark(scan, Mark.Removed, at, at + 1);
    return readAnsiQuoted(scan, at + 1);
  }
  if (!quoted && code === DOUBLE_QUOTE) {
    mark(scan, Mark.Removed, at, at + 1);
    return readDoubleQuoted(scan, level, at + 1);
  }
  return at + 1;
}

function markVariable(scan: Scan, start: number, end: number): number {
  mark(scan, Mark.Variable, start, end);
  return end;
}

function nameEnd(text: string, from: number): number {
  let end = from;
  while (isNamePart(text.charCodeAt(end))) end += 1;
  return end;
}

function isSpecialParameter(code: number): boolean {
  switch (code) {
    case AT:
    case STAR:
    case HASH:
    case QUESTION:
    case MINUS:
    case DOLLAR:
    case BANG:
      return true;
    default:
      return false;
  }
}

/** `$[…]`, the old form of `$((…))`. */
function readOldArithmetic(scan: Scan, at: number): number {
  const { text } = scan;
  let end = at + 2;
  while (end < text.length && text.charCodeAt(end) !== CLOSE_BRACKET && text.charCodeAt(end) !== NEWLINE)
    end += 1;
  if (text.charCodeAt(end) !== CLOSE_BRACKET) return at + 1;
  mark(scan, Mark.Arithmetic, at, end + 1);
  return end + 1;
}

/** `${…}`; where it is not closed in its line, only its name is taken for a variable. */
function readParameter(scan: Scan, level: Level, at: number, quoted: boolean): number {
  const before = checkpoint(scan);
  const closing = parameterEnd(scan, level, at + 2, quoted);
  if (closing >= 0) {
    scan.tape.size = before.tape;
    return markVariable(scan, at, closing);
  }
  rollBack(scan, before);
  if (scan.nesting > 0) return closing;
  waste(scan, at);
  return markVariable(
    scan,
    at,
    closing === Failure.TooDeep ? Math.max(at + 2, scan.failedAt) : nameEnd(scan.text, at + 2),
  );
}

/** Behind the `}` that closes the `${…}` whose inside begins at `from`, or a `Failure`. */
function parameterEnd(scan: Scan, level: Level, from: number, quoted: boolean): number {
  if (isExhausted(scan)) return fail(scan, from, Failure.Unclosed);
  if (depthOf(scan) >= maximumDepth) return fail(scan, from, Failure.TooDeep);
  scan.nesting += 1;
  const { text } = scan;
  let at = from;
  while (at >= 0 && text.charCodeAt(at) !== CLOSE_BRACE) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || Number.isNaN(code)) at = fail(scan, at, Failure.Unclosed);
    else at = readInParameter(scan, level, at, code, quoted);
  }
  scan.nesting -= 1;
  return at < 0 ? at : at + 1;
}

function readInParameter(scan: Scan, level: Level, at: number, code: number, quoted: boolean): number {
  switch (code) {
    case BACKSLASH:
      return at + 2;
    case SINGLE_QUOTE:
      return quoted ? at + 1 : readSingleQuoted(scan, at);
    case DOUBLE_QUOTE:
      return readDoubleQuoted(scan, level, at);
    case BACKTICK:
      return readBackticks(scan, level, at, quoted);
    case DOLLAR:
      return readDollar(scan, level, at, quoted);
    default:
      return at + 1;
  }
}
