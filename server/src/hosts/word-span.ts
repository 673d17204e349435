// From offsets in a word's cooked text to the source, through quotes, escapes and continuations.
import { firstIndex } from '../base/first-index';
import type { Span } from '../base/span';
import type { Word } from './types';

/** The source offset, relative to the site, at which the cooked character `at` stands. */
export function sourceOffset({ map, span }: Word, at: number): number {
  const pair = 2 * firstIndex(map.length >> 1, (index) => (map[2 * index] ?? 0) > at) - 2;
  const cooked = map[pair] ?? 0;
  const source = map[pair + 1] ?? span.start;
  return Math.min(source + (at - cooked), span.end);
}

/** The source span, relative to the site, of the cooked text `[start, end)`; empty text gives an empty span. */
export function sourceSpan(word: Word, start: number, end: number): Span {
  const from = sourceOffset(word, start);
  if (end <= start) return { start: from, end: from };
  const last = sourceOffset(word, end - 1);
  return { start: from, end: Math.min(last + sourceLength(word, end - 1), word.span.end) };
}

/** How many characters of the source spell the cooked character `at`. */
function sourceLength({ spread = [] }: Word, at: number): number {
  const pair = 2 * firstIndex(spread.length >> 1, (index) => (spread[2 * index] ?? 0) >= at);
  return spread[pair] === at ? (spread[pair + 1] ?? 1) : 1;
}

/** The cooked offset for a source offset relative to the site; offsets inside quotes or escapes snap forward. */
export function cookedOffset({ map, cooked }: Word, source: number): number {
  const pair = 2 * firstIndex(map.length >> 1, (index) => (map[2 * index + 1] ?? 0) > source) - 2;
  if (pair < 0) return 0;
  return Math.min((map[pair] ?? 0) + source - (map[pair + 1] ?? 0), map[pair + 2] ?? cooked.length);
}
