// Source spans of words and parts of words of an invocation, relative to the start of its site.
import type { Span } from '../base/span';
import type { CommandSite } from '../hosts/types';
import { sourceSpan } from '../hosts/word-span';
import type { FlagUse, WordPart } from './invocation';

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

/** Where the last word or redirection ends; blanks and a dangling continuation may follow it in the site's text. */
export function writtenEnd({ words, redirections }: CommandSite): number {
  let last = 0;
  for (const { span } of words) last = Math.max(last, span.end);
  for (const { span } of redirections) last = Math.max(last, span.end);
  return last;
}

/** A flag's name: `--name`, a lone `-n` with its dash even where its value is joined to it, or one letter of a cluster. */
export function flagNameSpan(site: CommandSite, use: FlagUse): Span {
  const length = site.words[use.name.word]?.cooked.length;
  const lone = use.form === 'short' && use.name.start === 1;
  const last = use.name.end === length || use.value?.word === use.name.word;
  return partSpan(site, lone && last ? { ...use.name, start: 0 } : use.name);
}
