// How often a pattern stands in a file, counted anew only where the text has changed.
import { factsOfBlocks } from './text-blocks';
import type { SitedText } from './types';

/** Patterns are asked for again and again, such as those of a variable's name; what was asked long ago is forgotten. */
const mostKept = 500;

const counters = new Map<string, (file: SitedText) => readonly number[]>();

/** The pattern must not reach over line ends; it is known by its source, so its flags must always be the same. */
export function occurrences(file: SitedText, pattern: RegExp): number {
  let counter = counters.get(pattern.source);
  if (!counter) {
    counter = factsOfBlocks((lines) => countIn(lines, pattern));
    if (counters.size >= mostKept) counters.clear();
    counters.set(pattern.source, counter);
  }
  return counter(file).reduce((sum, count) => sum + count, 0);
}

export function countIn(text: string, pattern: RegExp): number {
  const { source, flags } = pattern;
  return text.match(new RegExp(source, flags.includes('g') ? flags : `${flags}g`))?.length ?? 0;
}
