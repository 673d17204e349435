// How a shell cuts its text into words, as far as a grammar has to know: regular expressions of Oniguruma.
import { wordStart, type Pattern } from './pattern';

export interface Lexis {
  /** The scope of the editor's own grammar for files of the shell, from which ours takes strings and variables. */
  readonly host: string;
  /** The scope of a block of this shell in a Markdown file. */
  readonly block: string;
  /** Scopes of the host grammar in which code stands, even where a string is around them. */
  readonly substitutions: readonly string[];
  /** Where a command begins, before what is put in front of it. */
  readonly commandStart: string;
  /** What may stand before a command beside the programs that all shells have, each with the blanks behind it. */
  readonly prefixes: readonly string[];
  /** The folders before the name of a program, as part of its word. */
  readonly folders: string;
  /** The character before the end of a line that is continued. */
  readonly continuation: string;
  /** In a class: what ends a word, beside blanks. */
  readonly separators: string;
  /** In a class: those of them that end an operand for good. */
  readonly breaks: string;
  /** In a class: what begins a string, an expansion or an escape within a word. */
  readonly specials: string;
  /** In a class: what begins a comment where a word might begin; empty where nothing does. */
  readonly comment: string;
  /** A quote that closes what stands around the command and no word of it; empty where there is none such. */
  readonly closing: string;
  /** What ends a command, seen ahead. */
  readonly commandEnd: string;
  /** Any word but a comment, at its start. */
  readonly anyWord: string;
  /** Words that the shell takes for itself. */
  readonly ownWords: readonly Pattern[];
  /** The operator of a redirection, at its start. */
  readonly redirection: string;
  readonly redirectionName: string;
  /** Strings and expansions, coloured as the host grammar does it. */
  readonly expansions: readonly Pattern[];
  /** Words that hold flags, so that the first operand is still to come. */
  readonly expandedFlags: string;
}

/** What ends a word, seen ahead. */
export const wordEnd = ({ separators, closing }: Lexis): string =>
  `(?=[\\s${separators}]|$${closing === '' ? '' : `|${closing}`})`;

/** The end of the word or value that a rule stands in, once some of it has been read. */
export const afterWord = ({ continuation, commandEnd }: Lexis): string =>
  `(?<=[^ \\t])(?=[ \\t]|${continuation}\\n)|${commandEnd}`;

/** The end of a command at a comment, seen ahead; the blanks before it belong to no word. */
export const beforeComment = `[ \\t]+#|${wordStart}#`;

/** The last name of a scope says which grammar it is from. */
export const hostSuffix = ({ host }: Lexis): string => host.replace(/^source/u, '');
