// Reading one word: its end, and marks for all in it that does not stand for itself.
import { readArray, readGroup } from './groups';
import {
  BACKSLASH,
  BACKTICK,
  DOLLAR,
  DOUBLE_QUOTE,
  EQUALS,
  LESS,
  GREATER,
  OPEN_PAREN,
  SINGLE_QUOTE,
  endsWord,
  isPlain,
  newlineLength,
} from './characters';
import { readDollar } from './expansions';
import type { Level } from './level';
import { push } from './number-stack';
import { placeholderEnd } from './placeholders';
import { readDoubleQuoted, readSingleQuoted } from './quotes';
import { dockerAt, mark, Mark, type Scan } from './scan';
import { readBackticks, readParenthesized } from './substitutions';

/** Reads the word at `from`, adds it to the scan's words and returns its end; `from` if there is none. */
export function readWord(scan: Scan, level: Level, from: number): number {
  const tape = scan.tape.size;
  const end = readWordParts(scan, level, from);
  if (end <= from) return end;
  push(scan.words, from);
  push(scan.words, end);
  push(scan.words, tape);
  push(scan.words, scan.tape.size);
  return end;
}

function readWordParts(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) {
      at += 1;
      continue;
    }
    const next = readSpecial(scan, level, from, at, code);
    if (next === at) return at;
    at = next;
  }
}

/** Behind what begins with the special character at `at`; `at` itself where the word ends. */
function readSpecial(scan: Scan, level: Level, from: number, at: number, code: number): number {
  switch (code) {
    case DOUBLE_QUOTE:
      return readDoubleQuoted(scan, level, at);
    case SINGLE_QUOTE:
      return readSingleQuoted(scan, at);
    case DOLLAR:
      return readDollar(scan, level, at, false);
    case BACKTICK:
      return readBackticks(scan, level, at, false);
    case BACKSLASH:
      return readBackslash(scan, at);
    case OPEN_PAREN:
      return readParenthesis(scan, level, from, at);
    case LESS:
    case GREATER:
      return readAngle(scan, level, at, code);
    default:
      return at;
  }
}

function readBackslash(scan: Scan, at: number): number {
  const { text } = scan;
  if (at + 1 >= text.length) return at;
  const newline = newlineLength(text, at + 1);
  if (newline === 0) {
    mark(scan, Mark.Escape, at, at + 2);
    return at + 2;
  }
  // The word goes on in the next line unless that begins with a blank or an operator.
  const next = at + 1 + newline;
  if (endsWord(text.charCodeAt(next))) return at;
  mark(scan, Mark.Removed, at, next);
  return next;
}

/** `name=(…)`, an extended glob such as `@(a|b)`, or a qualifier of zsh's globs. */
function readParenthesis(scan: Scan, level: Level, from: number, at: number): number {
  if (at === from) return at;
  if (scan.text.charCodeAt(at - 1) === EQUALS) return readArray(scan, level, at);
  return readGroup(scan, level, from, at);
}

function readAngle(scan: Scan, level: Level, at: number, code: number): number {
  if (scan.text.charCodeAt(at + 1) === OPEN_PAREN)
    return readParenthesized(scan, level, at, at + 2, Mark.Process);
  if (code === LESS && level.start >= 0 && dockerAt(scan, level.start) < at)
    return placeholderEnd(scan.text, at);
  return at;
}
