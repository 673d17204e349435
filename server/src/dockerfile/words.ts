// Splitting arguments into words as the reader of Dockerfiles does: at blanks outside of quotes.
import { spanInSource } from '../base/offset-map';
import type { EscapeCharacter, JoinedText, Part } from './instruction';

/** The piece `[start, end)` of the joined text, with its place in the instruction. */
export function partOf({ text, map }: JoinedText, start: number, end: number): Part {
  return { ...spanInSource(map, start, end), text: text.slice(start, end) };
}

/** The words from `from` on, as offsets in the text: flat pairs of start and end. */
export function wordBounds(text: string, from: number, escape: EscapeCharacter): number[] {
  const bounds: number[] = [];
  let at = from;
  for (;;) {
    while (isBlank(text, at)) at += 1;
    if (at >= text.length) return bounds;
    const end = wordEnd(text, at, escape);
    bounds.push(at, end);
    at = end;
  }
}

/** Where the word that begins at `from` ends; a quote that is never closed takes the rest. */
export function wordEnd(text: string, from: number, escape: EscapeCharacter): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === escape && quote !== "'") at += 1;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (isBlank(text, at)) return at;
  }
  return text.length;
}

export function isBlank(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}

/** The word without its quotes and escapes; variables stay as written. */
export function unquote(text: string, escape: EscapeCharacter): string {
  let result = '';
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === escape && quote !== "'" && at + 1 < text.length) {
      at += 1;
      const next = text.charAt(at);
      // Within double quotes the escape character means itself before most others.
      result += quote === '"' && next !== '"' && next !== '$' && next !== escape ? character + next : next;
    } else if (quote !== '') {
      if (character === quote) quote = '';
      else result += character;
    } else if (character === '"' || character === "'") quote = character;
    else result += character;
  }
  return result;
}
