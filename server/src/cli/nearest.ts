// The known name that a mistyped one was probably meant to be.
import { distance } from 'fastest-levenshtein';

/** Undefined where none is near: a wrong guess helps less than none. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((name) => ({ name, far: distance(written, name) }))
    .sort((one, other) => one.far - other.far);
  return best && best.far <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
