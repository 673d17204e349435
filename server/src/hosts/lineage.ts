// The states of a text that follow from one another by edits: what was worked out of the last one is at hand for the next.
import type { SitedText } from './types';

const lineages = new WeakMap<SitedText, object>();

/** The same object for all states of a text, to keep something by. */
export function lineageOf(file: SitedText): object {
  let lineage = lineages.get(file);
  if (!lineage) lineages.set(file, (lineage = {}));
  return lineage;
}

export function continueLineage(before: SitedText, after: SitedText): void {
  lineages.set(after, lineageOf(before));
}
