// Reading commands whose output becomes text: `$(…)`, backticks, and `<(…)`.
import { changeText, cutText, type MappedText } from '../../mapped-text';
import {
  BACKSLASH,
  BACKTICK,
  CLOSE_PAREN,
  DOLLAR,
  DOUBLE_QUOTE,
  NEWLINE,
  RETURN,
  lineEnd,
} from './characters';
import { inheritedInput, isConditional, openLevel, type Level } from './level';
import { checkpoint, dockerAt, Failure, lookedTo, mark, rollBack, Mark, type Scan } from './scan';
import { looksUnclosed } from './unclosed-quotes';

/** Deeper nesting is not followed. */
export const maximumDepth = 40;

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
  const end = closingOf(scan, level, inside);
  if (end >= 0) {
    scan.tape.size = before.tape;
    mark(scan, kind, start, end);
    return end;
  }
  rollBack(scan, before);
  if (level.closer !== 0) return end;
  const lineEnds = unclosedEnd(scan.text, inside, quoted);
  readNested(scan, level, cutText(scan.source, inside, lineEnds), inside, lineEnds);
  mark(scan, kind, start, lineEnds);
  return lineEnds;
}

function closingOf(scan: Scan, level: Level, inside: number): number {
  const known = scan.failed.get(inside);
  if (known !== undefined) {
    lookedTo(scan, known);
    return Failure.Unclosed;
  }
  if (level.depth >= maximumDepth) return Failure.TooDeep;
  const inner = openLevel(scan, {
    closer: CLOSE_PAREN,
    depth: level.depth + 1,
    substituted: true,
    conditional: isConditional(level),
    stdin: inheritedInput(level),
  });
  const end = scan.readCommands(scan, inner, inside);
  if (end === Failure.Unclosed) scan.failed.set(inside, scan.reach);
  return end;
}

/** Where something unclosed ends: with its line and the lines that continue it, in double quotes at the next quote. */
function unclosedEnd(text: string, from: number, quoted: boolean): number {
  let end = lineEnd(text, from);
  while (end < text.length && text.charCodeAt(beforeReturn(text, end) - 1) === BACKSLASH)
    end = lineEnd(text, end + 1);
  end = Math.max(from, beforeReturn(text, end));
  if (!quoted) return end;
  let quote = text.slice(from, end).search(/(?<!\\)"/u);
  if (quote < 0) quote = end - from;
  return from + quote;
}

function beforeReturn(text: string, end: number): number {
  return text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}

/** Reads backticks from the first one; returns the offset behind the last. */
export function readBackticks(scan: Scan, level: Level, at: number, quoted: boolean): number {
  const { text } = scan;
  const close = closingBacktick(scan, at);
  const end = close < 0 ? unclosedEnd(text, at + 1, quoted) : close;
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
    else if (code === NEWLINE) lines += 1;
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
  if (level.depth >= maximumDepth) return;
  if (!scan.observe && dockerAt(scan, start) >= end) return;
  const found = scan.readScript(source, {
    wrappers: scan.context.wrappers,
    stdin: inheritedInput(level),
    substituted: true,
    conditional: isConditional(level),
    appendsArguments: false,
    depth: level.depth + 1,
  });
  for (const draft of found) scan.found.push(draft);
}
