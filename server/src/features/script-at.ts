// Which script of a file is the cursor in, and where in its text?
import { sourceEnd, textOffset } from '../base/offset-map';
import type { HostFile, LocatedScript } from '../hosts/types';

export interface PlaceInScript {
  readonly place: LocatedScript;
  /** The offset in the text of the script. */
  readonly at: number;
}

/** The script that the offset of the file lies in or touches; undefined where there is none. */
export function scriptAt({ scripts }: HostFile, offset: number): PlaceInScript | undefined {
  const place = scripts.findLast((other) => other.offset <= offset);
  if (!place) return undefined;
  const { text, map } = place.script;
  if (offset > place.offset + sourceEnd(map, text.length)) return undefined;
  return { place, at: Math.min(textOffset(map, offset - place.offset), text.length) };
}
