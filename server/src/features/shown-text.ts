// Words of a command as they may be repeated anywhere: without the secrets in them.
import { applyEdits } from '../base/apply-edits';
import { firstIndex } from '../base/first-index';
import { shift, type Span } from '../base/span';
import type { FlagUse, Invocation, WordPart } from '../model/invocation';
import { leftOut } from '../model/secrets';
import { withheldParts, withheldSpans } from '../model/withheld';
import { wordsSpan } from '../model/word-places';

/** A flag's value: `NAME=…` for variables, nothing of passwords and tokens, else the text itself. */
export function shownValue(invocation: Invocation, { value }: FlagUse): string {
  return value ? shownPart(invocation, value) : '';
}

/** The text of a part of a word. */
export function shownPart(invocation: Invocation, part: WordPart): string {
  const text = invocation.site.words[part.word]?.cooked.slice(part.start, part.end) ?? '';
  const edits = partsIn(withheldParts(invocation), part).map(({ start, end }) => ({
    span: { start: start - part.start, end: Math.min(end, part.end) - part.start },
    newText: leftOut,
  }));
  return applyEdits(text, edits);
}

/** The source from the word `first` to the word `last`, with its quotes, on one line. */
export function shownSource(invocation: Invocation, first: number, last: number): string {
  return shownSpan(invocation, wordsSpan(invocation.site, first, last)).replace(/\\\r?\n\s*/gu, '');
}

/** A stretch of the source as written. */
export function shownSpan(invocation: Invocation, { start, end }: Span): string {
  const all = withheldSpans(invocation);
  const from = firstIndex(all.length, (index) => (all[index]?.start ?? 0) >= start);
  const to = firstIndex(all.length, (index) => (all[index]?.end ?? 0) > end);
  const edits = all.slice(from, to).map((span) => ({ span: shift(span, -start), newText: leftOut }));
  return applyEdits(invocation.site.text.slice(start, end), edits);
}

/** Those that begin in the part; found by halving, since each word of a long command asks. */
function partsIn(parts: readonly WordPart[], { word, start, end }: WordPart): readonly WordPart[] {
  const isBehind = (at: WordPart | undefined, offset: number): boolean =>
    at === undefined || at.word > word || (at.word === word && at.start >= offset);
  const from = firstIndex(parts.length, (index) => isBehind(parts[index], start));
  const to = firstIndex(parts.length, (index) => isBehind(parts[index], end));
  return parts.slice(from, to);
}
