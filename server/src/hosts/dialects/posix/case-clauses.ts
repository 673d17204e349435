// Reading `case WORD in` and the patterns before each list of commands.
import { skipBlanks } from './blanks';
import {
  CLOSE_PAREN,
  HASH,
  NEWLINE,
  OPEN_PAREN,
  PIPE,
  RETURN,
  endsWordAt,
  isBlank,
  lineEnd,
} from './characters';
import { forgetCommand, Frame, openFrame, type Level } from './level';
import { checkpoint, lookedTo, rollBack, type Scan } from './scan';
import { readWord } from './words';

/** Reads from behind `case` to behind `in`. */
export function readCaseHeader(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  const end = readWord(scan, level, skipBlanks(text, from));
  if (end < 0) return end;
  forgetCommand(scan, level);
  const next = skipLines(text, end);
  lookedTo(scan, next + 3);
  if (!text.startsWith('in', next) || !endsWordAt(text, next + 2)) return end;
  openFrame(level, Frame.Case | Frame.Conditional | Frame.AtPattern);
  return next + 2;
}

/** The offset of the first character that is no blank, line end or comment. */
export function skipLines(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = skipBlanks(text, at);
    const code = text.charCodeAt(at);
    if (code === HASH && at > from) at = lineEnd(text, at);
    else if (code === NEWLINE || code === RETURN || isBlank(code)) at += 1;
    else return at;
  }
}

/** Reads `a | b)`; what is no such pattern is left to be read as commands. */
export function readCasePattern(scan: Scan, level: Level, from: number): number {
  const { text } = scan;
  const before = checkpoint(scan);
  const top = level.frames.length - 1;
  level.frames[top] = (level.frames[top] ?? 0) & ~Frame.AtPattern;
  if (text.startsWith('esac', from) && endsWordAt(text, from + 4)) return from;
  let at = text.charCodeAt(from) === OPEN_PAREN ? skipBlanks(text, from + 1) : from;
  for (;;) {
    const end = readWord(scan, level, at);
    if (end < 0) return end;
    if (end === at) break;
    at = skipBlanks(text, end);
    const code = text.charCodeAt(at);
    if (code === CLOSE_PAREN) {
      scan.words.size = before.words;
      scan.tape.size = before.tape;
      return at + 1;
    }
    if (code !== PIPE) break;
    at = skipBlanks(text, at + 1);
  }
  lookedTo(scan, at + 1);
  rollBack(scan, before);
  return from;
}
