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
import { checkpoint, Failure, mark, Mark, rollBack, type Scan } from './scan';
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
  const end = parameterEnd(scan, level, at + 2, quoted, 0);
  if (end >= 0) {
    scan.tape.size = before.tape;
    return markVariable(scan, at, end);
  }
  rollBack(scan, before);
  if (end === Failure.TooDeep) return end;
  return markVariable(scan, at, Math.max(at + 2, nameEnd(scan.text, at + 2)));
}

/** Deeper nesting of `${…}` is not followed. */
const maximumDepth = 40;

/** Behind the `}` that closes the `${…}` whose inside begins at `from`, or a `Failure`. */
function parameterEnd(scan: Scan, level: Level, from: number, quoted: boolean, depth: number): number {
  const { text } = scan;
  if (depth > maximumDepth) return Failure.Unclosed;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    switch (code) {
      case CLOSE_BRACE:
        return at + 1;
      case NEWLINE:
        return Failure.Unclosed;
      case BACKSLASH:
        at += 2;
        break;
      case SINGLE_QUOTE:
        at = quoted ? at + 1 : readSingleQuoted(scan, at);
        break;
      case DOUBLE_QUOTE:
        at = readDoubleQuoted(scan, level, at);
        break;
      case BACKTICK:
        at = readBackticks(scan, level, at, quoted);
        break;
      case DOLLAR:
        if (text.charCodeAt(at + 1) === OPEN_BRACE) at = parameterEnd(scan, level, at + 2, quoted, depth + 1);
        else at = readDollar(scan, level, at, quoted);
        break;
      default:
        at += 1;
    }
    if (at < 0) return at;
  }
  return Failure.Unclosed;
}
