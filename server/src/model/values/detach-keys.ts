// `--detach-keys`: keys between commas, each a letter or `ctrl-` and another sign: `ctrl-p,ctrl-q`.
import { partOf, pieceOf, splitPiece } from './piece';
import type { ParsedValue } from './value';

/** The engine checks them, the client does not. */
export function parseDetachKeys(text: string): ParsedValue {
  return { parts: splitPiece(pieceOf(text), ',').map((key) => partOf('value', key)) };
}
