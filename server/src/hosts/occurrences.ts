// How often a pattern stands in a file, counted anew only where the text has changed.
import { factsAbout } from './text-blocks';
import type { SitedText } from './types';

const counts = factsAbout((lines, source) => countIn(lines, new RegExp(source, 'mu')));

const sums = new WeakMap<SitedText, Map<string, number>>();

/** The pattern must not reach over line ends; of its flags `m` and `u` hold. */
export function occurrences(file: SitedText, { source }: RegExp): number {
  let known = sums.get(file);
  if (!known) {
    known = new Map();
    sums.set(file, known);
  }
  let sum = known.get(source);
  if (sum === undefined) {
    sum = counts(file, source).reduce((total, count) => total + count, 0);
    known.set(source, sum);
  }
  return sum;
}

export function countIn(text: string, { source }: RegExp): number {
  return text.match(new RegExp(source, 'gmu'))?.length ?? 0;
}
