// From offsets in a word's cooked text to the source, through quotes, escapes and continuations.
import type { Span } from '../base/span';
import type { Word } from './types';

/** The source offset, relative to the site, at which the cooked character `at` stands. */
export function sourceOffset(word: Word, at: number): number {
  let source = word.span.start;
  let cooked = 0;
  for (let i = 0; i + 1 < word.map.length; i += 2) {
    const from = word.map[i] ?? 0;
    if (from > at) break;
    cooked = from;
    source = word.map[i + 1] ?? source;
  }
  return Math.min(source + (at - cooked), word.span.end);
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
  for (let i = 0; i < spread.length; i += 2) if (spread[i] === at) return spread[i + 1] ?? 1;
  return 1;
}

/** The cooked offset for a source offset relative to the site; offsets inside quotes or escapes snap forward. */
export function cookedOffset(word: Word, source: number): number {
  let result = 0;
  for (let i = 0; i + 1 < word.map.length; i += 2) {
    const from = word.map[i] ?? 0;
    const at = word.map[i + 1] ?? 0;
    if (at > source) break;
    const next = word.map[i + 2] ?? word.cooked.length;
    result = Math.min(from + (source - at), next);
  }
  return result;
}
