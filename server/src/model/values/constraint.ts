// `--constraint` of services: `node.role==manager`, `node.labels.zone!=a`. The swarm checks it, the client does not.
import { partOf, pieceOf, slicePiece, trimPiece } from './piece';
import type { ParsedValue } from './value';

export function parseConstraint(text: string): ParsedValue {
  const value = pieceOf(text);
  const at = text.search(/[!=]=/u);
  if (at < 0) return { parts: [partOf('key', trimPiece(value))] };
  return {
    parts: [
      partOf('key', trimPiece(slicePiece(value, 0, at))),
      partOf('value', trimPiece(slicePiece(value, at + 2))),
    ],
  };
}
