// The state of one scan: what has been read of the current words, what was found, and how far reading looked ahead.
import { needle } from '../../docker-word';
import type { MappedText } from '../../mapped-text';
import type { SiteDraft } from '../../site-draft';
import { isSpent, type Effort, type ScriptContext, type ScriptReader } from '../script-context';
import type { Level } from './level';
import { push, type NumberStack } from './number-stack';

/** What a stretch of a word means; everything of a word that no mark covers stands for itself. */
export const enum Mark {
  /** Contributes nothing: a line continuation, the `$` of `$"…"`. */
  Removed,
  /** A backslash and the character it protects. */
  Escape,
  /** An escape sequence of `$'…'`. */
  AnsiEscape,
  OpenSingle,
  OpenDouble,
  OpenAnsi,
  CloseQuote,
  Variable,
  Command,
  Arithmetic,
  Process,
}

/** A redirection as it stands in the scanned text. */
export interface RawRedirection {
  readonly operator: string;
  readonly descriptor: number;
  readonly start: number;
  readonly end: number;
  /** The target word as in `Scan.words`; empty where none is written. */
  readonly target: readonly number[];
}

/** A heredoc whose body begins at the next line end. */
export interface PendingHeredoc {
  readonly delimiter: string;
  readonly stripsTabs: boolean;
  readonly quoted: boolean;
  /** What becomes of docker commands in the body; undefined until the heredoc's command has ended. */
  owner: HeredocOwner | undefined;
  /** Where its command stands: what is nested in that does not own it. */
  readonly level: Level;
}

export interface HeredocOwner {
  /** Whether a shell reads the body as its script. */
  readonly script: boolean;
  readonly context: ScriptContext;
}

export interface Scan {
  readonly source: MappedText;
  readonly text: string;
  readonly context: ScriptContext;
  /** Triples `mark, start, end` for the words being read. */
  readonly tape: NumberStack;
  /** Quadruples `start, end, first, last` for the words of the commands being read; the latter index `tape`. */
  readonly words: NumberStack;
  readonly redirections: RawRedirection[];
  /** Replaced, never changed, so that it can be put back. */
  heredocs: readonly PendingHeredoc[];
  readonly found: SiteDraft[];
  /** Behind the last character that a decision so far depended on. */
  reach: number;
  /** Openings known to be never closed, each with how far one has to look to know. */
  readonly failed: Map<number, number>;
  /** Parentheses of arithmetic known to be never closed: ascending lists, one for each reading that failed. */
  readonly failedParens: (readonly number[])[];
  /** How many expansions are open around what is being read. */
  nesting: number;
  /** Where the last reading that failed had to give up. */
  failedAt: number;
  readonly effort: Effort;
  /** The last line that is made of a text, filled when many heredocs turn out to be unfinished. */
  lastLines: Map<string, number> | undefined;
  unfinishedHeredocs: number;
  /** The last answer of `dockerAt`: there is no `docker` from the one offset to the other. */
  searchedFrom: number;
  searchedTo: number;
  /** Reads the commands of a level from an offset; returns where the level ended, or a `Failure`. */
  readonly readCommands: (scan: Scan, level: Level, from: number) => number;
  /** Reads a script that stands quoted in this one. */
  readonly readScript: ScriptReader;
  /** Reads a text of which only the expansions count, such as the body of a heredoc. */
  readonly readText: ScriptReader;
  /** Told of each simple command, as a range of quadruples of `words`. */
  readonly observe: ((scan: Scan, from: number) => void) | undefined;
  /** Called at each line start at which reading could begin anew; true ends the scan. */
  readonly atRestart: RestartHook | undefined;
}

export { maximumDepth } from '../script-context';
export type { ScriptContext };

export type RestartHook = (scan: Scan, level: Level, at: number) => boolean;

/** Gives up a reading at `at`, for all who wait for it. */
export function fail(scan: Scan, at: number, failure: Failure): Failure {
  scan.failedAt = at;
  lookedTo(scan, at + 1);
  return failure;
}

/** How many scripts and expansions stand around what is being read. */
export function depthOf(scan: Scan): number {
  return scan.context.depth + scan.nesting;
}

/** Notes that what was read from `from` on has to be read again. Keeps any text linear. */
export function waste(scan: Scan, from: number): void {
  scan.effort.spent += Math.max(0, scan.failedAt - from);
}

/** Too much was read in vain: nothing that goes beyond its line is tried any more, and no script in a script read. */
export function isExhausted({ effort }: Scan): boolean {
  return isSpent(effort);
}

/** Returned instead of an offset where an opening is never closed. */
export const enum Failure {
  Unclosed = -1,
  /** Nested too deeply to know. */
  TooDeep = -2,
}

/** The lengths of the lists, to undo a reading that led nowhere. */
export interface Checkpoint {
  readonly tape: number;
  readonly words: number;
  readonly redirections: number;
  readonly heredocs: readonly PendingHeredoc[];
  readonly found: number;
}

export function checkpoint(scan: Scan): Checkpoint {
  return {
    tape: scan.tape.size,
    words: scan.words.size,
    redirections: scan.redirections.length,
    heredocs: scan.heredocs,
    found: scan.found.length,
  };
}

export function rollBack(scan: Scan, to: Checkpoint): void {
  scan.tape.size = to.tape;
  scan.words.size = to.words;
  scan.redirections.length = to.redirections;
  scan.heredocs = to.heredocs;
  scan.found.length = to.found;
}

export function mark(scan: Scan, kind: Mark, start: number, end: number): void {
  push(scan.tape, kind);
  push(scan.tape, start);
  push(scan.tape, end);
}

/** Notes that a decision depended on the text before `offset`. */
export function lookedTo(scan: Scan, offset: number): void {
  if (offset > scan.reach) scan.reach = offset;
}

/** The offset of the next `docker` in the text, its length + 1 if there is none. Cheap for ascending and close calls. */
export function dockerAt(scan: Scan, from: number): number {
  if (from >= scan.searchedFrom && from <= scan.searchedTo) return scan.searchedTo;
  if (from < scan.searchedFrom) {
    const before = scan.text.slice(from, scan.searchedFrom + needle.length - 1).indexOf(needle);
    if (before >= 0) scan.searchedTo = from + before;
  } else {
    const next = scan.text.indexOf(needle, from);
    scan.searchedTo = next < 0 ? scan.text.length + 1 : next;
  }
  scan.searchedFrom = from;
  return scan.searchedTo;
}
