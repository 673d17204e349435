// Words of a command as they may be repeated anywhere: without the secrets in them.
import { applyEdits } from '../base/apply-edits';
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
  const edits = withheldSpans(invocation)
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ span: shift(span, -start), newText: leftOut }));
  return applyEdits(invocation.site.text.slice(start, end), edits);
}

/** Those that begin in the part; found by halving, since each word of a long command asks. */
function partsIn(parts: readonly WordPart[], { word, start, end }: WordPart): readonly WordPart[] {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = parts[middle];
    if (at && (at.word < word || (at.word === word && at.start < start))) low = middle + 1;
    else high = middle;
  }
  const found: WordPart[] = [];
  for (let at = parts[low]; at && at.word === word && at.start < end; at = parts[low]) {
    found.push(at);
    low += 1;
  }
  return found;
}
