// Source spans of words and parts of words of an invocation, relative to the start of its site.
import type { Span } from '../base/span';
import type { CommandSite } from '../hosts/types';
import { sourceSpan } from '../hosts/word-span';
import type { WordPart } from './invocation';

/** Where a part of a word stands in the source; the whole word's span where the part is the whole word. */
export function partSpan(site: CommandSite, part: WordPart): Span {
  const word = site.words[part.word];
  if (!word) return { start: site.text.length, end: site.text.length };
  if (part.start === 0 && part.end === word.cooked.length) return word.span;
  return sourceSpan(word, part.start, part.end);
}

/** From the start of the word `first` to the end of the word `last`, both indices of `site.words`. */
export function wordsSpan(site: CommandSite, first: number, last: number): Span {
  const start = site.words[first]?.span.start ?? site.text.length;
  return { start, end: site.words[last]?.span.end ?? start };
}
