// Shell text found in a file, with the way back: the file itself, a quoted script in it, a heredoc, a code block.
import { composeMaps, cutAt, sameOffsets, spanInSource, type OffsetMap } from '../base/offset-map';
import type { Span } from '../base/span';
import type { Word } from './types';

export interface MappedText {
  readonly text: string;
  /** The whole file that the text comes from. */
  readonly file: string;
  /** From offsets in `text` to offsets in `file`. */
  readonly map: OffsetMap;
}

/** A file that is shell text as a whole. */
export function wholeFile(file: string): MappedText {
  return { text: file, file, map: sameOffsets };
}

/** The part `[start, end)` of the text. */
export function cutText(source: MappedText, start: number, end: number): MappedText {
  return changeText(source, source.text.slice(start, end), cutAt(start));
}

/** A text worked out of `source`; `map` leads from it to `source.text`. */
export function changeText(source: MappedText, text: string, map: OffsetMap): MappedText {
  return { text, file: source.file, map: composeMaps(map, source.map, text.length) };
}

/** The span in the file of the text `[start, end)`. */
export function spanInFile(source: MappedText, start: number, end: number): Span {
  return spanInSource(source.map, start, end);
}

/** A piece of the cooked text of a word. */
export interface WordPiece {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/** The pieces joined by blanks, as programs join their arguments to a command line. */
export function joinPieces(source: MappedText, pieces: readonly WordPiece[]): MappedText {
  let text = '';
  const pairs: number[] = [];
  const spread: number[] = [];
  for (const { word, start, end } of pieces) {
    if (text !== '') {
      pairs.push(text.length, word.span.start - 1);
      text += ' ';
    }
    const base = text.length - start;
    for (let index = 0; index < word.map.length; index += 2) {
      const from = word.map[index] ?? 0;
      const next = word.map[index + 2] ?? word.cooked.length;
      if (from >= end && from > start) break;
      if (next <= start && next < word.cooked.length) continue;
      const skipped = Math.max(0, start - from);
      pairs.push(base + from + skipped, (word.map[index + 1] ?? 0) + skipped);
    }
    const wide = word.spread ?? [];
    for (let index = 0; index < wide.length; index += 2) {
      const at = wide[index] ?? 0;
      if (at >= start && at < end) spread.push(base + at, wide[index + 1] ?? 1);
    }
    text += word.cooked.slice(start, end);
  }
  return changeText(source, text, { pairs: pairs.length > 0 ? pairs : [0, 0], spread });
}
