// The reserved words, which open and close compound commands.
import { skipBlanks } from './blanks';
import { readCaseHeader } from './case-clauses';
import { CLOSE_PAREN, OPEN_PAREN } from './characters';
import { readConditional } from './conditional-expressions';
import { readForHeader } from './for-headers';
import { closeFrame, forgetCommand, Frame, innermost, openFrame, strayCloser, type Level } from './level';
import type { Scan } from './scan';
import { readWord } from './words';

const longestReservedWord = 8;

/** If the word `[start, end)`, the first of a command, is reserved: does what it says. Returns where to read on. */
export function readReservedWord(scan: Scan, level: Level, start: number, end: number): number {
  if (end - start > longestReservedWord || scan.tape.size > level.tapeBase) return end;
  // Behind a redirection no word is reserved.
  if (scan.redirections.length > level.redirectionBase) return end;
  const candidates = reservedWords[scan.text.charCodeAt(start)];
  const word = candidates?.find((one) => one.length === end - start && scan.text.startsWith(one, start));
  if (word === undefined) return end;
  if (needsCompound.has(word) && !beginsCompound(scan.text, end)) return end;
  forgetCommand(scan, level);
  if (level.pipeSources.length > 0) level.keywords.push(word);
  return openOrClose(scan, level, word, end);
}

/** The reserved words by the code of their first character. */
const reservedWords: readonly (readonly string[] | undefined)[] = byFirstCharacter(
  '! { } [[ if then elif else fi for select while until do done case esac function time coproc'.split(' '),
);

function byFirstCharacter(words: readonly string[]): readonly (readonly string[] | undefined)[] {
  const lists: string[][] = [];
  for (const word of words) (lists[word.charCodeAt(0)] ??= []).push(word);
  return lists;
}

/** Before simple commands these are read as wrappers, so that they are known to stand there. */
const needsCompound: ReadonlySet<string> = new Set(['time', 'coproc']);

const compoundStart = /(?:-p[ \t]+)?(?:[({!]|\[\[|(?:if|for|select|while|until|case)\b)/uy;

function beginsCompound(text: string, at: number): boolean {
  compoundStart.lastIndex = skipBlanks(text, at);
  return compoundStart.test(text);
}

function openOrClose(scan: Scan, level: Level, word: string, end: number): number {
  switch (word) {
    case 'if':
      openFrame(level, Frame.If);
      return end;
    case 'then':
    case 'elif':
    case 'else':
      return markBranch(scan, level, end);
    case 'fi':
      return close(scan, level, Frame.If, end);
    case 'for':
    case 'select':
      return readForHeader(scan, level, end);
    case 'while':
    case 'until':
      openFrame(level, Frame.Loop | Frame.Conditional);
      return end;
    case 'do':
      return beginBody(level, end);
    case 'done':
      return close(scan, level, Frame.Loop, end);
    case 'case':
      return readCaseHeader(scan, level, end);
    case 'esac':
      return close(scan, level, Frame.Case, end);
    case '{':
      openFrame(level, Frame.Brace);
      return end;
    case '}':
      return close(scan, level, Frame.Brace, end);
    case '[[':
      level.start = end;
      level.first = false;
      return readConditional(scan, level, end);
    case 'function':
      return readFunctionName(scan, level, end);
    default:
      return scan.text.startsWith('-p', skipBlanks(scan.text, end)) ? skipBlanks(scan.text, end) + 2 : end;
  }
}

function close(scan: Scan, level: Level, kind: Frame, end: number): number {
  return closeFrame(level, kind) ? end : strayCloser(scan, level, end);
}

/** From `then` on, an `if` is a condition for what stands in it. */
function markBranch(scan: Scan, level: Level, end: number): number {
  const index = innermost(level, Frame.If);
  if (index < 0) return strayCloser(scan, level, end);
  level.frames.length = index + 1;
  level.frames[index] = (level.frames[index] ?? 0) | Frame.Conditional;
  return end;
}

function beginBody(level: Level, end: number): number {
  const top = level.frames.length - 1;
  const frame = level.frames[top] ?? 0;
  const isOpenLoop = (frame & Frame.KindMask) === Frame.Loop && (frame & Frame.InBody) === 0;
  if (isOpenLoop) level.frames[top] = frame | Frame.InBody;
  else openFrame(level, Frame.Loop | Frame.Conditional | Frame.InBody);
  return end;
}

/** `function name` or `function name()`. */
function readFunctionName(scan: Scan, level: Level, at: number): number {
  const { text } = scan;
  const end = readWord(scan, level, skipBlanks(text, at));
  if (end < 0) return end;
  forgetCommand(scan, level);
  level.functionPending = true;
  const next = skipBlanks(text, end);
  if (text.charCodeAt(next) !== OPEN_PAREN) return end;
  const inside = skipBlanks(text, next + 1);
  return text.charCodeAt(inside) === CLOSE_PAREN ? inside + 1 : end;
}
