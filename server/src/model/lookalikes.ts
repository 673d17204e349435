// Characters that look like hyphens, quotes and blanks but are none to a shell: what word processors and web pages make.
import { wideBlanks, zeroWidth } from '../base/unseen-blanks';
import type { CommandSite, Word } from '../hosts/types';
import { sourceSpan } from '../hosts/word-span';

export type LookalikeKind = 'dash' | 'double-quote' | 'single-quote' | 'blank' | 'invisible';

const characters: Readonly<Record<LookalikeKind, string>> = {
  // Hyphens, en dash, em dash, bars, minus, and the small and wide forms.
  dash: '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D',
  'double-quote': '\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02',
  'single-quote': '\u2018\u2019\u201A\u201B\uFF07',
  blank: wideBlanks,
  invisible: zeroWidth,
};

const kinds: ReadonlyMap<string, LookalikeKind> = new Map(
  (Object.keys(characters) as LookalikeKind[]).flatMap((kind) =>
    Array.from(characters[kind], (character) => [character, kind] as const),
  ),
);

const anyLookalike = new RegExp(`[${Object.values(characters).join('')}]`, 'u');

export function lookalikeKind(character: string): LookalikeKind | undefined {
  return kinds.get(character);
}

/** Cheap enough to be asked of every command. */
export function hasLookalike(text: string): boolean {
  return anyLookalike.test(text);
}

export interface Lookalike {
  readonly kind: LookalikeKind;
  /** Its offset in the site's text. */
  readonly at: number;
}

/** Those of a word that stand outside of quotes and substitutions, in order. */
export function lookalikesIn(site: CommandSite, word: Word): Lookalike[] {
  const { text } = site;
  const found: Lookalike[] = [];
  // By where they begin: a word may have as many as it has letters.
  const dynamic = new Map(
    word.dynamic.map((part) => {
      const { start, end } = sourceSpan(word, part.start, part.end);
      return [start, end] as const;
    }),
  );
  for (let at = word.span.start; at < word.span.end; at += 1) {
    const skipped = skipQuoted(text, at, dynamic);
    if (skipped > at) at = skipped - 1;
    else {
      const kind = kinds.get(text.charAt(at));
      if (kind && !joinsLetters(text, at, kind)) found.push({ kind, at });
    }
  }
  return found;
}

/** Behind the quoted or dynamic part that begins at `at`; `at` itself where none does. */
function skipQuoted(text: string, at: number, dynamic: ReadonlyMap<number, number>): number {
  const end = dynamic.get(at);
  if (end !== undefined) return end;
  switch (text.charAt(at)) {
    case "'": {
      const isAnsi = text.charAt(at - 1) === '$';
      return closing(text, at, isAnsi);
    }
    case '"':
      return closing(text, at, true);
    case '\\':
      // What an escaped lookalike is meant to be stays to be asked.
      return /['"\\]/u.test(text.charAt(at + 1)) ? at + 2 : at + 1;
    default:
      return at;
  }
}

function closing(text: string, from: number, escapes: boolean): number {
  const quote = text.charAt(from);
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== quote) at += escapes && text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

/** Zero-width characters between letters of other scripts, or in the middle of an emoji, are meant. */
function joinsLetters(text: string, at: number, kind: LookalikeKind): boolean {
  return kind === 'invisible' && isForeign(text.charCodeAt(at - 1)) && isForeign(text.charCodeAt(at + 1));
}

function isForeign(code: number): boolean {
  return code > 0xff && !kinds.has(String.fromCharCode(code));
}
