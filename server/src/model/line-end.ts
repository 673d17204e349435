// How a line of a continued command ends: as it should, or in one of the ways in which the shell ends the command there.
import type { Span } from '../base/span';
import { contentEnd } from '../base/lines';

export interface LineEnd {
  /**
   * `continued` by a last backslash, `blanks` or a `comment` behind that backslash, or `open` without one, in which case
   * `rest` is a comment or nothing but blanks.
   */
  readonly kind: 'continued' | 'blanks' | 'comment' | 'open';
  /** What stands behind the backslash; without one, behind the last word of the line. */
  readonly rest: Span;
  /** The comment that is part of it, with its `#`. */
  readonly comment?: string;
  /** A quote is left open, so that the line's end is not the end of a word. */
  readonly inQuotes: boolean;
}

/** Reads the end of the line of `from`, where a word begins; only what stands behind `from` is looked at. */
export function readLineEnd(text: string, from: number): LineEnd {
  const end = contentEnd(text, from);
  const { comment, inQuotes } = readQuotes(text, from, end);
  const rest = { start: trimEnd(text, from, comment ?? end), end };
  const isContinued = endsInBackslash(text, from, rest.start);
  if (comment !== undefined) {
    const words = text.slice(comment, end).trimEnd();
    return { kind: isContinued ? 'comment' : 'open', rest, comment: words, inQuotes };
  }
  if (!isContinued) return { kind: 'open', rest, inQuotes };
  return { kind: rest.start < end ? 'blanks' : 'continued', rest, inQuotes };
}

/** The first `#` behind a blank and outside of quotes, even where that blank is escaped, and whether a quote stays open. */
function readQuotes(
  text: string,
  from: number,
  end: number,
): { readonly comment?: number; readonly inQuotes: boolean } {
  let quote = '';
  for (let at = from; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && quote !== "'") at += 1;
    else if (character === quote) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (quote === '' && character === '#' && at > from && isBlankAt(text, at - 1))
      return { comment: at, inQuotes: false };
  }
  return { inQuotes: quote !== '' };
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlankAt(text, at - 1)) at -= 1;
  return at;
}

function endsInBackslash(text: string, from: number, end: number): boolean {
  let count = 0;
  while (end - count > from && text.charAt(end - count - 1) === '\\') count += 1;
  return count % 2 === 1;
}

function isBlankAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === ' ' || character === '\t';
}
