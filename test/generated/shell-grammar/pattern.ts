// The shape of TextMate grammars, and the pieces that their regular expressions are made of (Oniguruma, not JavaScript).

export interface Scope {
  readonly name?: string;
  readonly patterns?: readonly Pattern[];
}

export type Captures = Readonly<Record<string, Scope>>;

export interface Pattern extends Scope {
  readonly include?: string;
  readonly match?: string;
  readonly captures?: Captures;
  readonly begin?: string;
  readonly beginCaptures?: Captures;
  readonly end?: string;
}

export const include = (name: string): Pattern => ({ include: name });

/** Before a word: a blank, or the start of a continued line. */
export const wordStart = '(?<![^ \\t])';

/**
 * The start of a line, for a look behind: also where the lines of a list item or a quotation in Markdown begin, whose
 * grammar has read the blanks or the `>` before.
 */
export const lineStart = [
  '^',
  ...Array.from({ length: 12 }, (_, index) => `^${' '.repeat(index + 1)}`),
  '^\\t',
  '^>',
  '^> ',
].join('|');

export const oneOf = (words: readonly string[]): string => `(?:${[...words].sort().map(escape).join('|')})`;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
