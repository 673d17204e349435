// The lines that continue an instruction, as far as their indentation means nothing.
import { blanksEnd, contentEnd } from '../../base/lines';
import type { EscapeCharacter, Instruction, LocatedInstruction } from '../../dockerfile/instruction';
import { quotedAt } from './open-quotes';

/** Offsets are relative to the start of the instruction. */
export interface ContinuationLine {
  readonly start: number;
  /** The blanks and tabs that it begins with. */
  readonly indent: string;
}

export interface ContinuationLines {
  /** Comment lines that are indented are among them. */
  readonly lines: readonly ContinuationLine[];
  /** What all of them have in common. */
  readonly base: string;
  /** What they begin with to stand below the first argument, as they do already, once one blank is before that. */
  readonly aligned?: string;
}

/** Arguments that are split at blanks, and those that a shell splits. What others hold is taken as it stands. */
const listing: ReadonlySet<string> = new Set([
  'ADD',
  'ARG',
  'COPY',
  'ENV',
  'EXPOSE',
  'FROM',
  'LABEL',
  'VOLUME',
]);
const shellRun: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);

/** Undefined where the lines have to stay as they are, and for an instruction of one line. */
export function continuationLines(
  { instruction }: LocatedInstruction,
  escape: EscapeCharacter,
): ContinuationLines | undefined {
  const { text, comments } = instruction;
  const { name, json, words, definitions } = instruction.trigger ?? instruction;
  const isShell = shellRun.has(name);
  if (!isShell && !listing.has(name)) return undefined;
  // The one value of `ENV NAME value` has its blanks.
  const isValue =
    definitions.some(({ value }) => value && value.text.length > 0) && !words[0]?.text.includes('=');
  if (json || (isValue && name !== 'ARG') || (isShell && isHard(text, escape))) return undefined;
  const own = movable(instruction, escape, isShell);
  const remarks = comments.map(({ start }) => lineAt(text, start)).filter(({ indent }) => indent !== '');
  const lines = [...own, ...remarks].sort((a, b) => a.start - b.start);
  const [first] = own;
  if (!first) return undefined;
  const base = own.reduce(
    (common, { indent }) => (indent.length < common.length ? indent : common),
    first.indent,
  );
  // Where tabs and blanks are mixed nobody knows what stands below what.
  if (!own.every(({ indent }) => indent.startsWith(base))) return undefined;
  const { keyword } = instruction;
  const column = blanksEnd(text, keyword.end);
  const isAligned = listing.has(instruction.name) && column > keyword.end && base === ' '.repeat(column);
  return { lines, base, ...(isAligned ? { aligned: ' '.repeat(keyword.end + 1) } : {}) };
}

/** Quotes that cannot be told for sure: those of other shells than POSIX, of `$'…'`, and brackets of `case` in `$(…)`. */
function isHard(text: string, escape: EscapeCharacter): boolean {
  return escape === '`' || text.includes("$'") || (text.includes('$(') && /\bcase\b/u.test(text));
}

/** Lines that begin neither within quotes nor within a word. */
function movable(
  { text, joined }: Instruction,
  escape: EscapeCharacter,
  isShell: boolean,
): ContinuationLine[] {
  const { pairs } = joined.map;
  const offsets = pairs.filter((_, index) => index % 2 === 0);
  const quoted = quotedAt(joined.text, offsets, escape, isShell);
  return offsets.flatMap((at, index) => {
    const line = lineAt(text, pairs[index * 2 + 1] ?? 0);
    const isTorn = line.indent === '' && !/[ \t]$/u.test(joined.text.slice(Math.max(0, at - 1), at));
    const isEscaped = joined.text.charAt(at - 2) === escape && line.indent === '';
    return at === 0 || quoted[index] === true || isTorn || isEscaped ? [] : [line];
  });
}

function lineAt(text: string, start: number): ContinuationLine {
  return { start, indent: text.slice(start, Math.min(blanksEnd(text, start), contentEnd(text, start))) };
}
