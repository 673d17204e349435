// `--volumes-from`: a container and perhaps a mode: `data`, `data:ro`. The engine checks it, the client does not.
import { cutPiece, partOf, pieceOf } from './piece';
import type { ParsedValue } from './value';

export function parseContainerRef(text: string): ParsedValue {
  const [container, mode] = cutPiece(pieceOf(text), ':');
  return {
    parts: mode ? [partOf('container', container), partOf('mode', mode)] : [partOf('container', container)],
  };
}
