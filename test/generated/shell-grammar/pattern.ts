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

/** What ends a word, seen ahead. */
export const wordEnd = '(?=[\\s;&|()<>`]|$)';

/** A backtick that closes a substitution: one that opens stands behind a blank or a sign. */
const closingBacktick = '(?<![ \\t=:,"\'])`';

/**
 * What ends a command, seen ahead: the end of a line that is not continued, a separator, the parenthesis or backtick
 * of a substitution, a comment, or a heredoc, whose body is the host grammar's business.
 */
export const commandEnd = `(?=[;|)\\n]|&(?!>)|<<(?!<)|[ \\t]+#|${wordStart}#|${closingBacktick})`;

/** A placeholder of documentation such as `<image>`, told from redirections as our scanner does. */
export const placeholder =
  '<(?=[\\p{L}\\p{N}_$])(?![^<>]*\\s\\d*>)(?![^<>.]*\\s[^<>]*\\.)(?![^<>]*\\.[^<>]*\\s)[^<>"\'`;&()\\\\]*>(?!/dev/)';

/** Any word but a comment, at its start. */
export const anyWord = `${wordStart}(?=[^\\s;&|()#<>]|[<>]\\(|${placeholder})`;

/** The end of the word or value that a rule stands in, once some of it has been read. */
export const afterWord = `(?<=[^ \\t])(?=[ \\t]|\\\\\\n)|${commandEnd}`;

export const oneOf = (words: readonly string[]): string => `(?:${[...words].sort().map(escape).join('|')})`;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
