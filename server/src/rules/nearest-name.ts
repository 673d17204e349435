// The known name a misspelt one was probably meant to be.
import { distance } from 'fastest-levenshtein';

/** The closest of `names`, at most a third of its letters (and at least one) away; undefined where none is near. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of names) {
    const limit = Math.max(1, Math.floor(Math.max(name.length, written.length) / 3));
    const away = isSwap(written, name) ? 1 : distance(written, name);
    if (away <= limit && away < bestDistance) {
      best = name;
      bestDistance = away;
    }
  }
  return best;
}

/** Whether two neighbouring letters changed places, the most common slip of fingers, which counts as one. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
