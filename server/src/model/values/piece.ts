// Pieces: cut-outs of a value that remember where each of their characters stands in it.
import type { Span } from '../../base/span';
import type { PartKind, ValuePart } from './value';

export interface Piece {
  readonly text: string;
  /**
   * The place of the first character where all follow one another in the value; else, as in quoted CSV fields, the
   * place of each character and of the end.
   */
  readonly places: number | readonly number[];
}

export function pieceOf(text: string): Piece {
  return { text, places: 0 };
}

/** The offset in the value of the character at `index`, or of the end where `index` is the length. */
export function placeIn(piece: Piece, index: number): number {
  return typeof piece.places === 'number' ? piece.places + index : (piece.places[index] ?? 0);
}

export function spanOf(piece: Piece): Span {
  return { start: placeIn(piece, 0), end: placeIn(piece, piece.text.length) };
}

/** The empty span behind the piece, for what is missing there. */
export function endOf(piece: Piece): Span {
  const end = placeIn(piece, piece.text.length);
  return { start: end, end };
}

export function partOf(kind: PartKind, piece: Piece): ValuePart {
  return { kind, text: piece.text, ...spanOf(piece) };
}

export function slicePiece(piece: Piece, from: number, to = piece.text.length): Piece {
  const { places } = piece;
  return {
    text: piece.text.slice(from, to),
    places: typeof places === 'number' ? places + from : places.slice(from, to + 1),
  };
}

/** At every separator; never empty. */
export function splitPiece(piece: Piece, separator: string): [Piece, ...Piece[]] {
  const texts = piece.text.split(separator);
  let from = 0;
  const [first, ...rest] = texts.map((text) => {
    const cut = slicePiece(piece, from, from + text.length);
    from += text.length + separator.length;
    return cut;
  });
  return [first ?? piece, ...rest];
}

/** At the first separator; the second is undefined where there is none. */
export function cutPiece(piece: Piece, separator: string): readonly [Piece, Piece | undefined] {
  const at = piece.text.indexOf(separator);
  if (at < 0) return [piece, undefined];
  return [slicePiece(piece, 0, at), slicePiece(piece, at + separator.length)];
}

export function trimPiece(piece: Piece): Piece {
  const from = piece.text.length - piece.text.trimStart().length;
  return slicePiece(piece, from, from + piece.text.trim().length);
}

/** One piece of several, whose spans run from the first character of each to its last. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  const places: number[] = [];
  for (const piece of pieces)
    for (let index = 0; index < piece.text.length; index += 1) places.push(placeIn(piece, index));
  const last = pieces.at(-1);
  places.push(last ? placeIn(last, last.text.length) : 0);
  return { text: pieces.map(({ text }) => text).join(''), places };
}
