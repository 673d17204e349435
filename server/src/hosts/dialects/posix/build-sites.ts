// From the words of a command that was read to the sites of the docker commands it runs.
import { composeMaps, spanInSource } from '../../../base/offset-map';
import { joinPieces, spanInFile, type MappedText } from '../../mapped-text';
import { scriptInput } from '../../script-input';
import type { SiteDraft } from '../../site-draft';
import type { Redirection, Surroundings, Word, Wrapper } from '../../types';
import { unwrap, type WrappedCommand, type WrappedScript } from '../../wrappers';
import { readNested, type ScriptReader } from '../script-context';
import { BACKSLASH, isBlank, newlineLength } from './characters';
import { buildWord, mapOf, type WordDraft } from './build-word';
import { isConditional, noHeredocs, standardInput, type Level } from './level';
import {
  depthOf,
  maximumDepth,
  type PendingHeredoc,
  type RawRedirection,
  type Scan,
  type ScriptContext,
} from './scan';

/** The words of the current command; offsets are those of the scanned text. */
export function wordsOf(scan: Scan, level: Level): readonly WordDraft[] {
  const words: WordDraft[] = [];
  for (let index = level.wordBase; index < scan.words.size; index += 4)
    words.push(buildWord(scan, scan.words.values, index));
  return words;
}

/** Adds the sites of the current command to those found and returns them. */
export function addSites(
  scan: Scan,
  level: Level,
  words: readonly WordDraft[],
  pipesStderr: boolean,
): readonly SiteDraft[] {
  const redirections = scan.redirections.slice(level.redirectionBase);
  const surroundings: Surroundings = {
    stdin: redirectsInput(redirections) ? 'file' : standardInput(level),
    pipesStderr,
    substituted: level.substituted,
    conditional: isConditional(level),
  };
  const drafts: SiteDraft[] = [];
  const wrapped = unwrap(words, isAssignment);
  // Scripts first: building a site moves its words.
  for (const one of wrapped)
    if (one.kind === 'script') for (const draft of runScript(scan, one, surroundings)) drafts.push(draft);
  for (const one of wrapped)
    if (one.kind === 'command') drafts.push(buildSite(scan, words, redirections, one, surroundings));
  for (const draft of drafts) scan.found.push(draft);
  return drafts;
}

/** `A=b`, `A+=b`, `A[1]=b` in front of a command. */
export function isAssignment(word: Word): boolean {
  return /^[A-Za-z_]\w*(?:\[.*?\])?\+?=/u.test(word.cooked);
}

function redirectsInput(redirections: readonly RawRedirection[]): boolean {
  return redirections.some(({ operator, descriptor }) => operator.startsWith('<') && descriptor === 0);
}

function buildSite(
  scan: Scan,
  words: readonly WordDraft[],
  redirections: readonly RawRedirection[],
  command: WrappedCommand,
  surroundings: Surroundings,
): SiteDraft {
  const { source } = scan;
  const own = words.slice(command.from, command.to);
  const isCut = command.to < words.length;
  const start = own[0]?.span.start ?? 0;
  const kept = isCut ? [] : redirections;
  let end = own.at(-1)?.span.end ?? start;
  for (const redirection of kept) end = Math.max(end, redirection.end);
  const textEnd = isCut ? end : danglingEnd(source.text, end);
  const span = spanInFile(source, start, textEnd);
  const offset = span.start;
  return {
    offset,
    site: {
      shell: 'posix',
      text: source.file.slice(offset, span.end),
      words: own.map((word) => moveWord(word, source, offset)),
      redirections: kept.map((redirection) => buildRedirection(scan, redirection, offset)),
      wrappers: moveWrappers(scan, command.wrappers, offset),
      appendsArguments: command.appendsArguments || scan.context.appendsArguments,
      surroundings: command.conditional ? { ...surroundings, conditional: true } : surroundings,
    },
  };
}

/** Behind the blanks, and the continuation that leads nowhere, after the command that ends at `end`. */
function danglingEnd(text: string, end: number): number {
  let at = end;
  while (isBlank(text.charCodeAt(at)) && newlineLength(text, at) === 0) at += 1;
  const isDangling =
    text.charCodeAt(at) === BACKSLASH && (at + 1 >= text.length || newlineLength(text, at + 1) > 0);
  return isDangling ? at + 1 : at;
}

function moveWrappers(scan: Scan, own: readonly Wrapper[], offset: number): readonly Wrapper[] {
  return [...scan.context.wrappers, ...inFile(scan, own)].map(({ name, span }) => ({
    name,
    span: { start: span.start - offset, end: span.end - offset },
  }));
}

function inFile(scan: Scan, wrappers: readonly Wrapper[]): readonly Wrapper[] {
  return wrappers.map(({ name, span }) => ({ name, span: spanInFile(scan.source, span.start, span.end) }));
}

/** The word with offsets relative to `origin` in the file; may be the same object. */
function moveWord(word: WordDraft, source: MappedText, origin: number): Word {
  const { pairs, spread } = source.map;
  if (pairs.length === 2 && spread.length === 0) return shiftWord(word, (pairs[1] ?? 0) - origin);
  const { cooked, dynamic, quoting } = word;
  const map = composeMaps(mapOf(word), source.map, cooked.length);
  const span = spanInSource(source.map, word.span.start, word.span.end);
  const moved = shiftWord({ cooked, span: { ...span }, map: [...map.pairs], dynamic, quoting }, -origin);
  return map.spread.length > 0 ? { ...moved, spread: map.spread } : moved;
}

function shiftWord(word: WordDraft, by: number): Word {
  const { map, span } = word;
  span.start += by;
  span.end += by;
  if (map.length === 2 && map[0] === 0) word.map = mapFrom((map[1] ?? 0) + by);
  else for (let index = 1; index < map.length; index += 2) map[index] = (map[index] ?? 0) + by;
  return word;
}

/** Most words stand in their command as they are, and share their map with all that begin at the same place. */
const sharedMaps: number[][] = [];

function mapFrom(start: number): number[] {
  // In long commands, and before their begin, hardly two words have the same.
  return start < 0 || start > 500 ? [0, start] : (sharedMaps[start] ??= [0, start]);
}

function buildRedirection(scan: Scan, raw: RawRedirection, origin: number): Redirection {
  const span = spanInFile(scan.source, raw.start, raw.end);
  return {
    operator: raw.operator,
    descriptor: raw.descriptor,
    span: { start: span.start - origin, end: span.end - origin },
    target: raw.target.length > 0 ? buildWord(scan, raw.target, 0).cooked : '',
  };
}

function runScript(scan: Scan, script: WrappedScript, surroundings: Surroundings): readonly SiteDraft[] {
  if (depthOf(scan) >= maximumDepth) return [];
  const { shell = 'posix' } = script;
  const read: ScriptReader =
    shell === 'posix' ? scan.readScript : (text, context) => readNested(shell, text, context);
  return read(joinPieces(scan.source, script.pieces), {
    wrappers: [...scan.context.wrappers, ...inFile(scan, script.wrappers)],
    stdin: surroundings.stdin,
    substituted: surroundings.substituted,
    conditional: surroundings.conditional || script.conditional,
    appendsArguments: script.appendsArguments,
    depth: depthOf(scan) + 1,
    effort: scan.effort,
  });
}

/**
 * Tells the pending heredocs that belong to the current command what becomes of the commands in their bodies. Returns
 * those that it only passes on, as `cat` does: their owner is the command after the pipe.
 */
export function ownHeredocs(
  scan: Scan,
  level: Level,
  words: readonly Word[],
  passed: readonly PendingHeredoc[],
): readonly PendingHeredoc[] {
  if (scan.heredocs.length === 0) return noHeredocs;
  const own = scan.heredocs.filter((heredoc) => heredoc.level === level && !heredoc.owner);
  if (own.length + passed.length === 0) return noHeredocs;
  const wrappers = scriptInput(words, isAssignment);
  const owned = wrappers ? [...own, ...passed] : own;
  const context: ScriptContext = {
    wrappers: [...scan.context.wrappers, ...inFile(scan, wrappers ?? [])],
    stdin: wrappers ? 'file' : level.stdin,
    substituted: level.substituted || wrappers === undefined,
    conditional: isConditional(level),
    appendsArguments: false,
    depth: depthOf(scan) + 1,
    effort: scan.effort,
  };
  for (const heredoc of owned) heredoc.owner = { script: wrappers !== undefined, context };
  const passesOn = words.every((word, index) => word.cooked === (index === 0 ? 'cat' : '-'));
  return passesOn ? own : noHeredocs;
}
