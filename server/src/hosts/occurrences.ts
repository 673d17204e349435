// How often a pattern stands in a file, counted anew only where the text has changed.
import { factsAbout } from './text-blocks';
import type { SitedText } from './types';

const counts = factsAbout((lines, source) => countIn(lines, new RegExp(source, 'mu')));

/** The pattern must not reach over line ends; of its flags `m` and `u` hold. */
export function occurrences(file: SitedText, pattern: RegExp): number {
  return counts(file, pattern.source).reduce((sum, count) => sum + count, 0);
}

export function countIn(text: string, { source }: RegExp): number {
  return text.match(new RegExp(source, 'gmu'))?.length ?? 0;
}
