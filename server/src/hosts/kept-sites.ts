// Which sites an edit has left as they were, told by those who know it, so that nobody has to compare all of them.
import type { LocatedSite } from './types';

export interface KeptSites {
  /** So many at the start are the same, and where they were. */
  readonly head: number;
  /** So many at the end are the same, all moved by the same distance. */
  readonly tail: number;
}

interface Origin extends KeptSites {
  /** Held weakly: else each state would hold the one before, and so all of them. */
  readonly before: WeakRef<readonly LocatedSite[]>;
}

const origins = new WeakMap<readonly LocatedSite[], Origin>();

export function noteKeptSites(
  before: readonly LocatedSite[],
  after: readonly LocatedSite[],
  { head, tail }: KeptSites,
): void {
  origins.set(after, { before: new WeakRef(before), head, tail });
}

/** Nothing is said of lists that do not follow each other by one edit. */
export function keptSites(before: readonly LocatedSite[], after: readonly LocatedSite[]): KeptSites {
  const origin = origins.get(after);
  return origin?.before.deref() === before ? origin : { head: 0, tail: 0 };
}
