// Values whose form nobody but the engine or a program knows.
import { partOf, pieceOf } from './piece';
import type { ParsedValue, PartKind } from './value';

/** A parser that takes anything and calls it one part of this kind. */
export function takeAs(kind: PartKind): (text: string) => ParsedValue {
  return (text) => ({ parts: [partOf(kind, pieceOf(text))] });
}
