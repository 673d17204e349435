// Pairing the typographic quotes of a command, as their author meant them.
import type { CommandSite, Word } from '../hosts/types';
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
  let open: Lookalike | undefined;
  for (const quote of quotes) {
    if (open?.kind === quote.kind && mayClose(site, quote.at)) {
      found.push(pair(open, quote.at));
      open = undefined;
    } else if (mayOpen(site, quote.at) && (!open || open.kind === quote.kind)) {
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

function mayOpen({ text, words }: CommandSite, at: number): boolean {
  const before = text.charAt(at - 1);
  return isEdge(words, at, 'start') || /[=,:([{]/u.test(before) || lookalikeKind(before) !== undefined;
}

function mayClose({ text, words }: CommandSite, at: number): boolean {
  const after = text.charAt(at + 1);
  return isEdge(words, at + 1, 'end') || /[,:/)\]}]/u.test(after) || lookalikeKind(after) !== undefined;
}

function isEdge(words: readonly Word[], at: number, edge: 'start' | 'end'): boolean {
  return words.some(({ span }) => span[edge] === at);
}
