// What a rule may see around a command: a few lines and answers about the file, so that what it found holds as long as they do.
import { detached } from '../base/detached';
import { contentEnd, indentation, lineStart, nextLineStart } from '../base/lines';
import { occurrences } from '../hosts/occurrences';
import { continuationOf, type Continuation } from '../hosts/shell-syntax/continuation';
import type { CommandSite, SitedText } from '../hosts/types';

export interface Nearby {
  /**
   * From the first line of the statement, up through continued lines, to the second line behind the last that may belong
   * to the command: empty lines, comments, options, lines that are indented more or stand behind a continuation.
   */
  readonly text: string;
  /** Where in that text the command begins. */
  readonly offset: number;
  /** How often the pattern stands in the file; it must not reach over line ends. */
  readonly inFile: (pattern: RegExp) => number;
}

/** What was seen, to be compared with what would be seen in a later state of the file. */
export interface Seen {
  readonly nearby: Nearby;
  /** What joins lines in the shell of the command. */
  readonly joining: Continuation | undefined;
  /** The lines went on to the end of the file. */
  readonly toEnd: boolean;
  readonly answers: ReadonlyMap<RegExp, number>;
  /** Lets go of the file once the rules have asked what they want to know. */
  readonly leave: () => void;
}

/** A statement of more lines or text above the command, or more text behind it, is not looked at. */
const mostLinesAbove = 50;
const mostBefore = 8000;
const mostBehind = 4000;

/** Looks around a command; `answers` of the result grow as the rules ask. */
export function lookAround(site: CommandSite, offset: number, file: SitedText): Seen {
  const joining = continuationOf(site.shell);
  // A line may be long, and hold many commands: each looks at what is near, and no further.
  const from = Math.max(0, offset - mostBefore);
  const around = file.text.slice(from, offset + site.text.length + mostBehind);
  const start = from + firstLine(around, offset - from, joining);
  const end = from + lastLineEnd(around, offset - from, site);
  const answers = new Map<RegExp, number>();
  let asked: SitedText | undefined = file;
  const nearby = {
    text: detached(around.slice(start - from, end - from)),
    offset: offset - start,
    inFile: (pattern: RegExp): number => {
      const count = asked ? occurrences(asked, pattern) : (answers.get(pattern) ?? 0);
      answers.set(pattern, count);
      return count;
    },
  };
  // What was found is kept with the command, and with it would be this state of the file, and so one after the other.
  const leave = (): void => {
    asked = undefined;
  };
  return { nearby, joining, toEnd: end === file.text.length, answers, leave };
}

/** To look around the same command again would show the same. */
export function isSeenAgain(
  { nearby, joining, toEnd, answers }: Seen,
  offset: number,
  file: SitedText,
): boolean {
  const { text } = file;
  const start = offset - nearby.offset;
  // Slices are compared in one go, while `startsWith` goes from letter to letter.
  if (start < 0 || text.slice(start, start + nearby.text.length) !== nearby.text) return false;
  if (start > 0 && (text.charCodeAt(start - 1) !== newline || isContinued(text, start, joining)))
    return false;
  if (toEnd && start + nearby.text.length !== text.length) return false;
  return areSame(answers, file);
}

/** The file would answer now as it did. */
export function areSame(answers: Seen['answers'], file: SitedText): boolean {
  for (const [pattern, count] of answers) if (occurrences(file, pattern) !== count) return false;
  return true;
}

const newline = 0x0a;

function firstLine(text: string, offset: number, joining: Continuation | undefined): number {
  let start = lineStart(text, offset);
  for (let lines = 0; lines < mostLinesAbove && isContinued(text, start, joining); lines += 1)
    start = lineStart(text, start - 1);
  return start;
}

/** The line before the one that begins at `start` goes on in it. */
function isContinued(text: string, start: number, joining: Continuation | undefined): boolean {
  const end = text.charAt(start - 2) === '\r' ? start - 2 : start - 1;
  return end > 0 && text.charAt(end - 1) === joining;
}

function lastLineEnd(text: string, offset: number, site: CommandSite): number {
  const indent = indentation(text, offset);
  const from = offset + site.text.length;
  let last = from;
  let next = nextLineStart(text, last);
  while (next !== undefined && next < text.length && mayBelong(text, last, next, indent)) {
    last = next;
    next = nextLineStart(text, last);
  }
  // The line that does not belong to it, and the one behind, which shows whether the former stands alone.
  for (let lines = 0; next !== undefined && next < text.length && lines < 2; lines += 1)
    next = nextLineStart(text, next);
  return next ?? text.length;
}

/** Whether the line at `start` may belong to a command that reaches into the line of `last`, the one before it. */
function mayBelong(text: string, last: number, start: number, indent: number): boolean {
  const blanks = indentation(text, start);
  const first = text.charAt(start + blanks);
  if (blanks > indent || first === '-' || first === '#' || start + blanks >= contentEnd(text, start))
    return true;
  return /[\\^`][ \t]*(?:#.*)?$/u.test(text.slice(last, contentEnd(text, last)));
}
