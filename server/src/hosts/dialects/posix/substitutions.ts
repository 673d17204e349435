// Reading commands whose output becomes text: `$(…)`, backticks, and `<(…)`.
import { changeText, cutText, type MappedText } from '../../mapped-text';
import {
  BACKSLASH,
  BACKTICK,
  CLOSE_PAREN,
  DOLLAR,
  DOUBLE_QUOTE,
  GREATER,
  NEWLINE,
  RETURN,
  lineEnd,
} from './characters';
import { inheritedInput, isConditional, openLevel, type Level } from './level';
import {
  checkpoint,
  depthOf,
  dockerAt,
  fail,
  Failure,
  isExhausted,
  lookedTo,
  mark,
  Mark,
  maximumDepth,
  rollBack,
  waste,
  type Scan,
} from './scan';
import { looksUnclosed } from './unclosed-quotes';

/**
 * Reads `$(…)` or `<(…)` that begins at `start` and its commands at `inside`. Where it is never closed, it ends with
 * the line (in double quotes: with the quote) if it is the outermost; else the `Failure` goes outwards.
 */
export function readParenthesized(
  scan: Scan,
  level: Level,
  start: number,
  inside: number,
  kind: Mark,
  quoted = false,
): number {
  const before = checkpoint(scan);
  const closing = closingOf(scan, level, inside);
  if (closing < 0) {
    rollBack(scan, before);
    if (scan.nesting > 0) return closing;
    waste(scan, inside);
  } else scan.tape.size = before.tape;
  const end = closing < 0 ? unclosedEnd(scan, inside, closing, quoted) : closing;
  if (closing === Failure.Unclosed) readNested(scan, level, cutText(scan.source, inside, end), inside, end);
  mark(scan, kind, start, end);
  return end;
}

function closingOf(scan: Scan, level: Level, inside: number): number {
  const known = scan.failed.get(inside);
  if (known !== undefined) {
    lookedTo(scan, known);
    return Failure.Unclosed;
  }
  if (isExhausted(scan)) return Failure.Unclosed;
  if (depthOf(scan) >= maximumDepth) return fail(scan, inside, Failure.TooDeep);
  scan.nesting += 1;
  // `>(…)` is fed by the command around it, the others feed it.
  const isFed = scan.text.charCodeAt(inside - 2) === GREATER;
  const inner = openLevel(scan, {
    closer: CLOSE_PAREN,
    substituted: !isFed || level.substituted,
    conditional: isConditional(level),
    stdin: isFed ? 'pipe' : inheritedInput(level),
  });
  const end = scan.readCommands(scan, inner, inside);
  scan.nesting -= 1;
  if (end === Failure.Unclosed) scan.failed.set(inside, scan.reach);
  return end;
}

/**
 * Where something unclosed ends: with its line and those that continue it, in double quotes with the quote; where it
 * is nested too deeply to know, at the deepest place.
 */
function unclosedEnd(scan: Scan, from: number, failure: Failure, quoted: boolean): number {
  if (failure === Failure.TooDeep) return Math.max(from, scan.failedAt);
  const end = logicalLineEnd(scan.text, from);
  if (!quoted) return end;
  const quote = scan.text.slice(from, end).search(/(?<!\\)"/u);
  return quote < 0 ? end : from + quote;
}

function logicalLineEnd(text: string, from: number): number {
  let end = lineEnd(text, from);
  while (end < text.length && text.charCodeAt(beforeReturn(text, end) - 1) === BACKSLASH)
    end = lineEnd(text, end + 1);
  return Math.max(from, beforeReturn(text, end));
}

function beforeReturn(text: string, end: number): number {
  return text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}

/** Reads backticks from the first one; returns the offset behind the last. */
export function readBackticks(scan: Scan, level: Level, at: number, quoted: boolean): number {
  const close = closingBacktick(scan, at);
  const end = close < 0 ? unclosedEnd(scan, at + 1, Failure.Unclosed, quoted) : close;
  readNested(scan, level, backtickText(scan.source, at + 1, end, quoted), at + 1, end);
  mark(scan, Mark.Command, at, close < 0 ? end : end + 1);
  return close < 0 ? end : end + 1;
}

function closingBacktick(scan: Scan, from: number): number {
  const { text } = scan;
  let lines = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKTICK) return lines > 0 && looksUnclosed(scan, code, from, at) ? -1 : at;
    if (code === BACKSLASH) at += 1;
    else if (code === NEWLINE) {
      if (isExhausted(scan)) return -1;
      lines += 1;
    }
  }
  lookedTo(scan, text.length + 1);
  return -1;
}

/** The text in backticks as it is read: a backslash protects only a backtick, `$` and itself. */
function backtickText(source: MappedText, start: number, end: number, quoted: boolean): MappedText {
  const raw = source.text.slice(start, end);
  if (!raw.includes('\\')) return cutText(source, start, end);
  return unescapeText(source, start, end, (code) => code === BACKTICK || (quoted && code === DOUBLE_QUOTE));
}

/** The text without the backslashes before `$`, backslashes and what else they protect. */
export function unescapeText(
  source: MappedText,
  start: number,
  end: number,
  isProtected: (code: number) => boolean,
): MappedText {
  const { text } = source;
  const pairs = [0, start];
  const spread: number[] = [];
  let result = '';
  let from = start;
  for (let at = start; at + 1 < end; at += 1) {
    if (text.charCodeAt(at) !== BACKSLASH) continue;
    const code = text.charCodeAt(at + 1);
    if (code === BACKSLASH || code === DOLLAR || isProtected(code)) {
      result += text.slice(from, at);
      spread.push(result.length, 2);
      pairs.push(result.length, at, result.length + 1, at + 2);
      result += text.charAt(at + 1);
      from = at + 2;
    }
    at += 1;
  }
  return changeText(source, result + text.slice(from, end), { pairs, spread });
}

/** Reads commands in a text that was cut out of this one between `start` and `end`. */
function readNested(scan: Scan, level: Level, source: MappedText, start: number, end: number): void {
  if (depthOf(scan) >= maximumDepth) return;
  if (!scan.observe && dockerAt(scan, start) >= end) return;
  const found = scan.readScript(source, {
    wrappers: scan.context.wrappers,
    stdin: inheritedInput(level),
    substituted: true,
    conditional: isConditional(level),
    appendsArguments: false,
    depth: depthOf(scan) + 1,
    effort: scan.effort,
  });
  for (const draft of found) scan.found.push(draft);
}
