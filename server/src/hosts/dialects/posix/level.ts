// A level: one list of commands, be it the whole script or the inside of `$(…)`, with the command being read.
import type { SiteDraft } from '../../site-draft';
import { fail, Failure, type PendingHeredoc, type Scan } from './scan';

/** The kinds of open compound commands; a frame is one of them plus flags. */
export const enum Frame {
  If = 1,
  Loop = 2,
  Case = 3,
  Brace = 4,
  Subshell = 5,
  KindMask = 7,
  /** What stands in it runs only sometimes, or several times. */
  Conditional = 8,
  /** Its standard input is a pipe. */
  Piped = 16,
  /** A `case` in which the next thing is a pattern. */
  AtPattern = 32,
  /** A loop whose `do` was read. */
  InBody = 64,
}

export interface Level {
  /** The character that ends the level, 0 for the end of the text. */
  readonly closer: number;
  readonly substituted: boolean;
  readonly conditional: boolean;
  readonly stdin: 'inherited' | 'pipe' | 'file';
  readonly frames: number[];
  /** Where the entries of the current command begin in the lists of the scan. */
  readonly tapeBase: number;
  readonly wordBase: number;
  readonly redirectionBase: number;
  /** Offset of the first token of the current command, -1 before it. */
  start: number;
  /** The next word is the first of a command, or a reserved word. */
  first: boolean;
  /** An operator such as `|` or `&&` was read, and nothing after it. */
  awaiting: boolean;
  afterAndOr: boolean;
  piped: boolean;
  /** The next compound command is the body of a function. */
  functionPending: boolean;
  /** Within `name=(…)`, where another one cannot stand. */
  inArray: boolean;
  /** Reserved words read before the current command, for what a pipe leads into. */
  keywords: string[];
  /** The sites whose output goes into the current command. */
  pipeSources: readonly SiteDraft[];
  /** Heredocs of the command before the pipe, which it only passes on. */
  passedHeredocs: readonly PendingHeredoc[];
  /** Offset of the last line start. */
  lineStart: number;
  /** The end of the level was read, or reading is to stop. */
  closed: boolean;
}

/** Shared, so that ending a command costs no memory. */
export const noSites: readonly SiteDraft[] = [];
export const noHeredocs: readonly PendingHeredoc[] = [];

/** Deeper nesting of compound commands is no longer told apart. */
const maximumFrames = 64;

export function openLevel(
  scan: Scan,
  around: Pick<Level, 'closer' | 'substituted' | 'conditional' | 'stdin'>,
  frames: readonly number[] = [],
): Level {
  return {
    closer: around.closer,
    substituted: around.substituted,
    conditional: around.conditional,
    stdin: around.stdin,
    frames: [...frames],
    tapeBase: scan.tape.size,
    wordBase: scan.words.size,
    redirectionBase: scan.redirections.length,
    start: -1,
    first: true,
    awaiting: false,
    afterAndOr: false,
    piped: false,
    functionPending: false,
    inArray: false,
    keywords: [],
    pipeSources: noSites,
    passedHeredocs: noHeredocs,
    lineStart: -1,
    closed: false,
  };
}

export function openFrame(level: Level, kind: number): void {
  if (level.frames.length >= maximumFrames) return;
  let frame = kind;
  if (level.functionPending || level.afterAndOr) frame |= Frame.Conditional;
  if (level.piped) frame |= Frame.Piped;
  level.frames.push(frame);
  level.functionPending = false;
  level.afterAndOr = false;
  level.piped = false;
  level.awaiting = false;
}

/** Closes the innermost frame of the kind with all in it; false where none is open. */
export function closeFrame(level: Level, kind: Frame): boolean {
  const index = innermost(level, kind);
  if (index < 0) return false;
  level.frames.length = index;
  return true;
}

/** The index of the innermost open frame of the kind, -1 if there is none. */
export function innermost(level: Level, kind: Frame): number {
  const { frames } = level;
  let index = frames.length - 1;
  while (index >= 0 && ((frames[index] ?? 0) & Frame.KindMask) !== kind) index -= 1;
  return index;
}

export function isConditional(level: Level): boolean {
  if (level.conditional || level.afterAndOr || level.functionPending) return true;
  return level.frames.some((frame) => (frame & Frame.Conditional) !== 0);
}

/** The standard input that a command of the level has if nothing is redirected. */
export function standardInput(level: Level): 'inherited' | 'pipe' | 'file' {
  return level.piped ? 'pipe' : inheritedInput(level);
}

/** The standard input of the level as a whole, apart from the current pipeline. */
export function inheritedInput(level: Level): 'inherited' | 'pipe' | 'file' {
  return level.frames.some((frame) => (frame & Frame.Piped) !== 0) ? 'pipe' : level.stdin;
}

/** Whether reading could begin anew here knowing only the open frames. */
export function isSettled(level: Level): boolean {
  return (
    level.start < 0 &&
    !level.awaiting &&
    !level.functionPending &&
    !level.afterAndOr &&
    !level.piped &&
    level.pipeSources.length === 0
  );
}

/** Forgets the words read so far, which turned out to be no command. */
export function forgetCommand(scan: Scan, level: Level): void {
  scan.words.size = level.wordBase;
  scan.tape.size = level.tapeBase;
  level.start = -1;
  level.first = true;
}

/** What closes nothing: in `$(…)` it tells that the `)` was forgotten, elsewhere it means nothing. */
export function strayCloser(scan: Scan, level: Level, at: number): number {
  return level.closer === 0 ? at : fail(scan, at, Failure.Unclosed);
}

/** The frames as a string, which is quick to compare and to keep. */
export function encodeFrames({ frames }: Level): string {
  return frames.length === 0 ? '' : String.fromCharCode(...frames);
}

export function decodeFrames(encoded: string): readonly number[] {
  return Array.from(encoded, (character) => character.charCodeAt(0));
}
