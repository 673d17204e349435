// From a stretch of text and its marks to a word with its cooked value, the way back, and its dynamic parts.
import type { OffsetMap } from '../../../base/offset-map';
import type { DynamicPart, Quoting, Word } from '../../types';
import { decodeAnsiEscape } from './ansi-escapes';
import { findPatterns, mayHavePatterns, mergeParts, partsOutside } from './patterns';
import { Mark, type Scan } from './scan';

interface Builder {
  readonly text: string;
  cooked: string;
  readonly pairs: number[];
  readonly spread: number[];
  readonly dynamic: DynamicPart[];
  /** The source offset that would continue the last run. */
  next: number;
  /** The quote one is in: `Mark.OpenSingle` … or `Mark.CloseQuote` outside of quotes. */
  quote: Mark;
  quoting: Quoting | undefined;
  /** `cooked` with everything that is quoted or dynamic blotted out, where patterns are looked for. */
  bare: string;
}

/** A word that may still be moved, with all its offsets. */
export interface WordDraft extends Word {
  readonly span: { start: number; end: number };
  map: number[];
}

const nothingDynamic: readonly DynamicPart[] = [];

/** The word of a quadruple of `scan.words`; its offsets are those of the scanned text. */
export function buildWord(scan: Scan, words: readonly number[], index: number): WordDraft {
  const start = words[index] ?? 0;
  const end = words[index + 1] ?? start;
  const first = words[index + 2] ?? 0;
  const last = words[index + 3] ?? first;
  const { text } = scan;
  const tape = scan.tape.values;
  if (first === last) return buildPlainWord(text, start, end);
  const builder: Builder = {
    text,
    cooked: '',
    pairs: [],
    spread: [],
    dynamic: [],
    next: -1,
    quote: Mark.CloseQuote,
    quoting: undefined,
    bare: '',
  };
  let at = start;
  for (let entry = first; entry < last; entry += 3) {
    const from = tape[entry + 1] ?? end;
    if (from > at) addLiteral(builder, at, from);
    at = tape[entry + 2] ?? end;
    addMarked(builder, tape[entry] ?? Mark.Removed, from, at);
  }
  if (end > at) addLiteral(builder, at, end);
  if (builder.pairs.length === 0) builder.pairs.push(0, Math.min(start + 1, end));
  return finish(builder, start, end);
}

function buildPlainWord(text: string, start: number, end: number): WordDraft {
  const cooked = text.slice(start, end);
  const dynamic = mayHavePatterns(cooked) ? findPatterns(cooked) : nothingDynamic;
  return { cooked, span: { start, end }, map: [0, start], dynamic, quoting: 'none' };
}

function finish(builder: Builder, start: number, end: number): WordDraft {
  const { cooked, pairs, spread, quoting, bare } = builder;
  const patterns = findPatterns(bare);
  const braces = patterns.filter((part) => part.kind === 'brace');
  const dynamic = mergeParts(partsOutside(builder.dynamic, braces), patterns);
  const word = {
    cooked,
    span: { start, end },
    map: pairs.slice(),
    dynamic: dynamic.length === 0 ? nothingDynamic : dynamic.slice(),
    quoting: quoting ?? 'none',
  };
  return spread.length > 0 ? { ...word, spread } : word;
}

function addLiteral(builder: Builder, from: number, to: number): void {
  const piece = builder.text.slice(from, to);
  addRun(builder, piece, from, to);
  if (builder.quote !== Mark.CloseQuote) return blot(builder, piece);
  noteQuoting(builder, 'none');
  builder.bare += piece;
}

/** Adds characters that stand in the source as they are. */
function addRun(builder: Builder, piece: string, from: number, to: number): void {
  if (from !== builder.next) builder.pairs.push(builder.cooked.length, from);
  builder.next = to;
  builder.cooked += piece;
}

function blot(builder: Builder, piece: string): void {
  builder.bare += '\0'.repeat(piece.length);
}

function addMarked(builder: Builder, kind: Mark, from: number, to: number): void {
  switch (kind) {
    case Mark.Removed:
      return;
    case Mark.OpenSingle:
      return openQuote(builder, kind, 'single');
    case Mark.OpenDouble:
      return openQuote(builder, kind, 'double');
    case Mark.OpenAnsi:
      return openQuote(builder, kind, 'ansi-c');
    case Mark.CloseQuote:
      builder.quote = kind;
      return;
    case Mark.Escape:
      if (builder.quote === Mark.CloseQuote) noteQuoting(builder, 'none');
      return addSpread(builder, builder.text.slice(from + 1, to), from, to);
    case Mark.AnsiEscape:
      return addSpread(builder, decodeAnsiEscape(builder.text.slice(from, to)), from, to);
    case Mark.Variable:
    case Mark.Command:
    case Mark.Arithmetic:
    case Mark.Process:
      return addDynamic(builder, kind, from, to);
  }
}

function openQuote(builder: Builder, kind: Mark, quoting: Quoting): void {
  builder.quote = kind;
  noteQuoting(builder, quoting);
}

function noteQuoting(builder: Builder, quoting: Quoting): void {
  builder.quoting = builder.quoting === undefined || builder.quoting === quoting ? quoting : 'mixed';
}

/** Adds characters that the source spells differently. */
function addSpread(builder: Builder, characters: string, from: number, to: number): void {
  for (let index = 0; index < characters.length; index += 1) {
    const source = Math.min(from + index, to - 1);
    builder.pairs.push(builder.cooked.length, source);
    builder.spread.push(builder.cooked.length, to - source);
    builder.cooked += characters.charAt(index);
  }
  builder.next = -1;
  blot(builder, characters);
}

function addDynamic(builder: Builder, kind: Mark, from: number, to: number): void {
  const start = builder.cooked.length;
  const piece = builder.text.slice(from, to);
  addRun(builder, piece, from, to);
  blot(builder, piece);
  const quoted = builder.quote !== Mark.CloseQuote;
  if (!quoted) noteQuoting(builder, 'none');
  builder.dynamic.push(dynamicPart(kind, piece, start, builder.cooked.length, quoted));
}

function dynamicPart(kind: Mark, piece: string, start: number, end: number, quoted: boolean): DynamicPart {
  switch (kind) {
    case Mark.Command:
      return { kind: 'command', start, end, splits: !quoted };
    case Mark.Arithmetic:
      return { kind: 'arithmetic', start, end, splits: false };
    case Mark.Process:
      return { kind: 'process', start, end, splits: false };
    default: {
      const name = variableName(piece);
      const splits = !quoted || isList(piece);
      // Written out: an object that is spread and extended gets a hidden class of its own.
      return name === undefined
        ? { kind: 'variable', start, end, splits }
        : { kind: 'variable', start, end, splits, name };
    }
  }
}

/** The name in `$X`, `${X}`, `${X:-y}`; undefined where more is done with the value. */
function variableName(piece: string): string | undefined {
  const found = /^\$(?:\{([A-Za-z_]\w*|\d+|[@*#?$!-])(?:\}|:?[-=?]|$)|([A-Za-z_]\w*|[\d@*#?$!-])$)/u.exec(
    piece,
  );
  return found?.[1] ?? found?.[2];
}

/** `$@` and `${A[@]}` stay several words within double quotes; `${#A[@]}` is a number. */
function isList(piece: string): boolean {
  return /^\$(?:@|\{(?!#)(?:@|!?[A-Za-z_]\w*\[@\]|![A-Za-z_]\w*@))/u.test(piece);
}

/** The value of a word that is no argument, such as a heredoc's delimiter. */
export function cookedWord(scan: Scan, word: readonly number[]): { cooked: string; hasQuotes: boolean } {
  return { cooked: buildWord(scan, word, 0).cooked, hasQuotes: word[2] !== word[3] };
}

/** The way back from the cooked text of a word. */
export function mapOf(word: Word): OffsetMap {
  return { pairs: word.map, spread: word.spread ?? [] };
}
