// Reading parentheses within a word: array literals, extended globs, qualifiers of zsh's globs.
import {
  AT,
  BACKSLASH,
  BANG,
  CLOSE_PAREN,
  DOLLAR,
  DOUBLE_QUOTE,
  HASH,
  NEWLINE,
  OPEN_PAREN,
  PLUS,
  QUESTION,
  SINGLE_QUOTE,
  STAR,
  isBlank,
  lineContentEnd,
  lineEnd,
  newlineLength,
} from './characters';
import { readDollar } from './expansions';
import type { Level } from './level';
import { readDoubleQuoted, readSingleQuoted } from './quotes';
import { checkpoint, fail, Failure, isExhausted, lookedTo, rollBack, waste, type Scan } from './scan';
import { readWord } from './words';

/** Reads the array literal whose `(` is at `at`; where it is not closed it ends with its line. */
export function readArray(scan: Scan, level: Level, at: number): number {
  if (level.inArray) return at;
  const before = checkpoint(scan);
  level.inArray = true;
  const end = isExhausted(scan) ? fail(scan, at, Failure.Unclosed) : arrayEnd(scan, level, at + 1);
  level.inArray = false;
  if (end >= 0) {
    scan.tape.size = before.tape;
    scan.words.size = before.words;
    return end;
  }
  rollBack(scan, before);
  if (scan.nesting > 0) return end;
  waste(scan, at);
  return lineContentEnd(scan.text, at);
}

function arrayEnd(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === CLOSE_PAREN) return at + 1;
    if (isBlank(code) || code === NEWLINE) at += 1;
    else if (code === HASH) at = lineEnd(text, at);
    else if (code === BACKSLASH && newlineLength(text, at + 1) > 0) at += 1 + newlineLength(text, at + 1);
    else {
      const next = readWord(scan, level, at);
      if (next === at) return fail(scan, at, Failure.Unclosed);
      if (next < 0) return next;
      at = next;
    }
  }
}

/** Behind the `)` of the `(` at `at`, where that belongs to the word that began at `from`; else `at`. */
export function readGroup(scan: Scan, level: Level, from: number, at: number): number {
  const { text } = scan;
  const before = text.charCodeAt(at - 1);
  // `f()` and `!(…)` in front of a command are something else.
  if (level.first && (!isGlobPrefix(before) || (before === BANG && at - from === 1))) return at;
  if (isExhausted(scan)) return at;
  const known = scan.failed.get(groupKey(at));
  if (known !== undefined) {
    lookedTo(scan, known);
    return at;
  }
  const state = checkpoint(scan);
  const open: number[] = [];
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (Number.isNaN(code) || code === NEWLINE) break;
    if (code === OPEN_PAREN) open.push(end);
    else if (code === CLOSE_PAREN) open.pop();
    if (open.length === 0) return end + 1;
    if (code === BACKSLASH) end += 2;
    else if (code === DOUBLE_QUOTE) end = readDoubleQuoted(scan, level, end);
    else if (code === SINGLE_QUOTE) end = readSingleQuoted(scan, end);
    else if (code === DOLLAR) end = readDollar(scan, level, end, false);
    else end += 1;
    if (end < 0) return end;
  }
  rollBack(scan, state);
  fail(scan, end, Failure.Unclosed);
  waste(scan, at);
  for (const paren of open) scan.failed.set(groupKey(paren), end + 1);
  return at;
}

/** Groups are noted as failed apart from substitutions, which may begin at the same place. */
function groupKey(paren: number): number {
  return -1 - paren;
}

function isGlobPrefix(code: number): boolean {
  switch (code) {
    case QUESTION:
    case STAR:
    case PLUS:
    case AT:
    case BANG:
      return true;
    default:
      return false;
  }
}
