// A word taken apart into plain text and what only the running script knows, so that it can be written anew.
import type { DynamicPart, Word } from './types';

export type WordPiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'dynamic';
      readonly part: DynamicPart;
      /** As written, without quotes around it. */
      readonly text: string;
    };

/** The pieces of the cooked text `[start, end)`; undefined where a dynamic part reaches over its ends. */
export function piecesOf(word: Word, start: number, end: number): readonly WordPiece[] | undefined {
  const pieces: WordPiece[] = [];
  let at = start;
  for (const part of word.dynamic) {
    if (part.end <= start || part.start >= end) continue;
    if (part.start < at || part.end > end) return undefined;
    if (part.start > at) pieces.push({ kind: 'text', text: word.cooked.slice(at, part.start) });
    pieces.push({ kind: 'dynamic', part, text: word.cooked.slice(part.start, part.end) });
    at = part.end;
  }
  if (end > at) pieces.push({ kind: 'text', text: word.cooked.slice(at, end) });
  return pieces;
}

/** The text of the pieces that are text, with nothing in the place of the others. */
export function fixedText(pieces: readonly WordPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}
