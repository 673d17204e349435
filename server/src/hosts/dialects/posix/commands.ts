// Reading a list of commands: the one loop over the text of a script.
import { readArithmetic } from './arithmetic';
import { skipBlanks } from './blanks';
import { readCasePattern } from './case-clauses';
import {
  AMPERSAND,
  BACKSLASH,
  BLANK,
  CLOSE_PAREN,
  DOLLAR,
  GREATER,
  HASH,
  LESS,
  NEWLINE,
  OPEN_PAREN,
  PIPE,
  RETURN,
  SEMICOLON,
  TAB,
  lineEnd,
  newlineLength,
} from './characters';
import { skipContinuedComments } from './continued-comments';
import { endCommand } from './end-command';
import { readHeredocs } from './heredocs';
import {
  closeFrame,
  forgetCommand,
  Frame,
  innermost,
  isSettled,
  openFrame,
  strayCloser,
  type Level,
} from './level';
import { skipMergeMarkers } from './merge-markers';
import { placeholderEnd } from './placeholders';
import { isDescriptor, readRedirection } from './redirections';
import { readReservedWord } from './reserved-words';
import { dockerAt, fail, Failure, type Scan } from './scan';
import { readWord } from './words';

/** Reads commands from `from` to the end of the level; returns the offset behind it, or a `Failure`. */
export function readCommands(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  let at = from;
  level.lineStart = from;
  while (at >= 0 && !level.closed) {
    const code = text.charCodeAt(at);
    if (code === BLANK || code === TAB) at += 1;
    else at = readToken(scan, level, at, code);
  }
  return at;
}

function readToken(scan: Scan, level: Level, from: number, first: number): number {
  const { text } = scan;
  const at = from === level.lineStart ? skipMergeMarkers(text, from) : from;
  const code = at === from ? first : text.charCodeAt(at);
  switch (code) {
    case NEWLINE:
      return endLine(scan, level, at + 1);
    case RETURN:
      return newlineLength(text, at) === 2 ? endLine(scan, level, at + 2) : at + 1;
    case HASH:
      return lineEnd(text, at);
    case SEMICOLON:
      return readSemicolon(scan, level, at);
    case AMPERSAND:
      return readAmpersand(scan, level, at);
    case PIPE:
      return readPipe(scan, level, at);
    case OPEN_PAREN:
      if (isAtPattern(level)) return readCasePattern(scan, level, at);
      return readOpening(scan, level, at);
    case CLOSE_PAREN:
      return readClosing(scan, level, at);
    case LESS:
    case GREATER:
      return readAngle(scan, level, at, code);
    case BACKSLASH:
      return readBackslash(scan, level, at);
    default:
      return Number.isNaN(code) ? endText(scan, level, at) : readArgument(scan, level, at);
  }
}

function endText(scan: Scan, level: Level, at: number): number {
  if (level.closer !== 0) {
    return fail(scan, at, Failure.Unclosed);
  }
  endCommand(scan, level, at, 'end');
  level.closed = true;
  return at;
}

function endLine(scan: Scan, level: Level, next: number): number {
  const { text } = scan;
  if (level.start >= 0) endCommand(scan, level, next, 'end');
  const at = scan.heredocs.length > 0 ? readHeredocs(scan, next) : next;
  // A blank line after `|` or `&&`: something is still to be typed there, it does not concern the commands below.
  if (level.awaiting && isBlankLine(text, at)) endCommand(scan, level, at, 'end');
  level.lineStart = at;
  if (scan.atRestart && level.closer === 0 && isSettled(level))
    level.closed = scan.atRestart(scan, level, at);
  return at;
}

function isBlankLine(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  return next >= text.length || newlineLength(text, next) > 0;
}

function readSemicolon(scan: Scan, level: Level, at: number): number {
  const { text } = scan;
  endCommand(scan, level, at, 'end');
  const code = text.charCodeAt(at + 1);
  if (code !== SEMICOLON && code !== AMPERSAND) return at + 1;
  const clause = innermost(level, Frame.Case);
  if (clause < 0) return strayCloser(scan, level, at + 2);
  level.frames.length = clause + 1;
  level.frames[clause] = (level.frames[clause] ?? 0) | Frame.AtPattern;
  return text.startsWith(';;&', at) ? at + 3 : at + 2;
}

function readAmpersand(scan: Scan, level: Level, at: number): number {
  const code = scan.text.charCodeAt(at + 1);
  if (code === GREATER) return readRedirected(scan, level, at, at);
  endCommand(scan, level, at, code === AMPERSAND ? 'and-or' : 'end');
  return code === AMPERSAND ? at + 2 : at + 1;
}

function readPipe(scan: Scan, level: Level, at: number): number {
  const code = scan.text.charCodeAt(at + 1);
  if (code === PIPE) {
    endCommand(scan, level, at, 'and-or');
    return at + 2;
  }
  endCommand(scan, level, at, code === AMPERSAND ? 'pipe-both' : 'pipe');
  return code === AMPERSAND ? at + 2 : at + 1;
}

function readOpening(scan: Scan, level: Level, at: number): number {
  const { text } = scan;
  level.awaiting = false;
  if (level.start < 0) {
    if (text.charCodeAt(at + 1) === OPEN_PAREN) {
      const end = readArithmetic(scan, level, at + 2);
      if (end >= 0) {
        level.start = at;
        level.first = false;
        return end;
      }
      if (end === Failure.TooDeep && scan.nesting > 0) return end;
    }
    return openSubshell(level, at);
  }
  const inside = skipBlanks(text, at + 1);
  const words = (scan.words.size - level.wordBase) / 4;
  if (words === 1 && text.charCodeAt(inside) === CLOSE_PAREN) {
    forgetCommand(scan, level);
    level.functionPending = true;
    return inside + 1;
  }
  // No shell of the family allows this, but fish has its substitutions so.
  endCommand(scan, level, at, 'end');
  return openSubshell(level, at);
}

function openSubshell(level: Level, at: number): number {
  if (level.pipeSources.length > 0) level.keywords.push('(');
  openFrame(level, Frame.Subshell);
  return at + 1;
}

function readClosing(scan: Scan, level: Level, at: number): number {
  endCommand(scan, level, at, 'end');
  if (!closeFrame(level, Frame.Subshell) && level.closer === CLOSE_PAREN) level.closed = true;
  return at + 1;
}

function readAngle(scan: Scan, level: Level, at: number, code: number): number {
  const { text } = scan;
  if (text.charCodeAt(at + 1) === OPEN_PAREN) return readArgument(scan, level, at);
  const inDocker = level.start >= 0 && dockerAt(scan, level.start) < at;
  if (code === LESS && inDocker && placeholderEnd(text, at) > at) return readArgument(scan, level, at);
  return readRedirected(scan, level, at, at);
}

function readRedirected(scan: Scan, level: Level, start: number, at: number): number {
  level.awaiting = false;
  if (level.start < 0) level.start = start;
  return readRedirection(scan, level, start, at);
}

function readBackslash(scan: Scan, level: Level, at: number): number {
  const { text } = scan;
  if (at + 1 >= text.length) return at + 1;
  const newline = newlineLength(text, at + 1);
  if (newline === 0) return readArgument(scan, level, at);
  level.lineStart = at + 1 + newline;
  return skipContinuedComments(scan, level, at + 1 + newline);
}

/** Whether the next thing is a pattern of a `case`. */
function isAtPattern(level: Level): boolean {
  return level.start < 0 && ((level.frames.at(-1) ?? 0) & Frame.AtPattern) !== 0;
}

function readArgument(scan: Scan, level: Level, at: number): number {
  const { text } = scan;
  if (isAtPattern(level)) return readCasePattern(scan, level, at);
  const wasFirst = level.first;
  if (level.start < 0) level.start = at;
  level.awaiting = false;
  const end = readWord(scan, level, at);
  if (end < 0) return end;
  if (end === at) return at + 1;
  const after = text.charCodeAt(end);
  if ((after === LESS || after === GREATER) && isDescriptor(text, at, end)) {
    scan.words.size -= 4;
    return readRedirected(scan, level, at, end);
  }
  if (!wasFirst) return end;
  level.first = false;
  // The prompt of an example that was copied with it.
  if (end === at + 1 && text.charCodeAt(at) === DOLLAR) {
    forgetCommand(scan, level);
    return end;
  }
  return readReservedWord(scan, level, at, end);
}
