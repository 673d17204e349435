// Taking words out of a command without leaving gaps or broken continuations.
import type { Span } from '../base/span';
import type { FlagUse } from '../model/invocation';
import type { CommandSite } from '../hosts/types';
import type { Edit } from './rule';

/** Removes the words `[first, last]` together with the blanks or line continuation before them. */
export function removeWords(site: CommandSite, first: number, last: number): Edit {
  const start = site.words[first - 1]?.span.end ?? 0;
  const end = site.words[last]?.span.end ?? site.text.length;
  return { span: removalSpan(site.text, start, end, site.words[first]?.span.start ?? start), newText: '' };
}

/** The words of a flag with its value, if it stands in words of its own; undefined for a letter of a cluster. */
export function wordsOfFlag(
  site: CommandSite,
  use: FlagUse,
): { readonly first: number; readonly last: number } | undefined {
  const text = site.words[use.name.word]?.cooked ?? '';
  const alone = use.form === 'long' || use.name.start === 1;
  const ends = use.value?.word === use.name.word || use.name.end === text.length;
  if (!alone || (use.form === 'short' && !ends)) return undefined;
  return { first: use.name.word, last: use.value?.word ?? use.name.word };
}

/** A comment that stands in the gap before the words stays; only the last line break and blanks of the gap go. */
function removalSpan(text: string, gapStart: number, end: number, wordStart: number): Span {
  const gap = text.slice(gapStart, wordStart);
  if (!gap.includes('#')) return { start: gapStart, end };
  return { start: gapStart + gap.lastIndexOf('\n') + 1, end };
}
