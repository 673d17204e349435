// `--tmpfs`: a path in the container and perhaps mount options: `/run:size=64m,mode=1777`.
import { cutPiece, partOf, pieceOf, splitPiece } from './piece';
import type { ParsedValue, ValuePart } from './value';

export interface ParsedTmpfs extends ParsedValue {
  readonly target: ValuePart;
  /** Between commas; the engine checks them, the client does not. */
  readonly options: readonly ValuePart[];
}

export function parseTmpfs(text: string): ParsedTmpfs {
  const [path, rest] = cutPiece(pieceOf(text), ':');
  const target = partOf('target', path);
  const options = rest ? splitPiece(rest, ',').map((option) => partOf('option', option)) : [];
  return { target, options, parts: [target, ...options] };
}
