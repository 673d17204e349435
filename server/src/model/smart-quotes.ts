// Pairing the typographic quotes of a command, as their author meant them.
import type { CommandSite } from '../hosts/types';
import { lookalikeKind, type Lookalike } from './lookalikes';

export interface SmartQuotes {
  readonly kind: 'double-quote' | 'single-quote';
  /** Offsets in the site's text. */
  readonly open: number;
  /** Undefined where the command ends before the closing one. */
  readonly close: number | undefined;
}

/** `quotes` are those of all words, in order; an apostrophe within a word is none. */
export function pairQuotes(site: CommandSite, quotes: readonly Lookalike[]): SmartQuotes[] {
  const found: SmartQuotes[] = [];
  const starts = new Set(site.words.map(({ span }) => span.start));
  const ends = new Set(site.words.map(({ span }) => span.end));
  const mayOpen = (at: number): boolean => starts.has(at) || opensBehind(site.text.charAt(at - 1));
  const mayClose = (at: number): boolean => ends.has(at + 1) || closesBefore(site.text.charAt(at + 1));
  let open: Lookalike | undefined;
  for (const quote of quotes) {
    if (open?.kind === quote.kind && mayClose(quote.at)) {
      found.push(pair(open, quote.at));
      open = undefined;
    } else if (mayOpen(quote.at) && (!open || open.kind === quote.kind)) {
      if (open) found.push(pair(open, undefined));
      open = quote;
    }
  }
  if (open) found.push(pair(open, undefined));
  return found;
}

function pair({ kind, at }: Lookalike, close: number | undefined): SmartQuotes {
  return { kind: kind === 'single-quote' ? kind : 'double-quote', open: at, close };
}

function opensBehind(before: string): boolean {
  return /[=,:([{]/u.test(before) || lookalikeKind(before) !== undefined;
}

function closesBefore(after: string): boolean {
  return /[,:/)\]}]/u.test(after) || lookalikeKind(after) !== undefined;
}
