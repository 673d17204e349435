// The known name a misspelt one was probably meant to be.
import { distance } from 'fastest-levenshtein';

/** The closest of `names`, at most a third of its letters (and at least one) away; undefined where none is near. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of names) {
    const limit = Math.max(1, Math.floor(Math.max(name.length, written.length) / 3));
    const away = distance(written, name);
    if (away <= limit && away < bestDistance) {
      best = name;
      bestDistance = away;
    }
  }
  return best;
}
