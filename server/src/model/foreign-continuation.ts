// Continuation characters of other shells at the end of a line, such as `^` of cmd.exe or `\` of bash in PowerShell.
import { blanksEnd, contentEnd } from '../base/lines';
import { continuationOf, shellContinuedBy, type Continuation } from '../hosts/shell-syntax/continuation';
import type { CommandSite } from '../hosts/types';

export interface ForeignContinuation {
  readonly character: Continuation;
  /** Its offset relative to the start of the site. */
  readonly at: number;
  /** The word that begins with it, in the site's words. */
  readonly word: number;
  /** It may as well begin a command substitution, as another backtick ends one. */
  readonly mayBeOther: boolean;
}

/** The character that stands alone at the end of the command's first unjoined line, if it is of another shell. */
export function foreignContinuation({ shell, text, words }: CommandSite): ForeignContinuation | undefined {
  const own = continuationOf(shell);
  if (own === undefined) return undefined;
  const index = words.length - 1;
  const last = words[index];
  if (last?.quoting === 'none' && last.span.end - last.span.start === 1) {
    const { cooked: character, span } = last;
    if (character !== own && isContinuation(character))
      return { character, at: span.start, word: index, mayBeOther: false };
  }
  if (shell !== 'posix' || !text.includes('`')) return undefined;
  // What begins in another line is no comment or program in backticks, which people write into one.
  const word = words.findIndex(
    ({ span }) => text.charAt(span.start) === '`' && endsLine(text, span.start + 1),
  );
  const open = words[word];
  return open && { character: '`', at: open.span.start, word, mayBeOther: open.cooked !== '`' };
}

export interface LineEndCharacter {
  readonly character: Continuation;
  readonly at: number;
}

/** The continuation character of any shell that stands alone at the end of the line of `at`, an offset of the text. */
export function continuationAtLineEnd(text: string, at: number): LineEndCharacter | undefined {
  let end = contentEnd(text, at);
  while (end > at && isBlankAt(text, end - 1)) end -= 1;
  const character = text.charAt(end - 1);
  if (end === at || !isContinuation(character)) return undefined;
  return end - 1 === at || isBlankAt(text, end - 2) ? { character, at: end - 1 } : undefined;
}

function isContinuation(character: string): character is Continuation {
  return shellContinuedBy(character) !== undefined;
}

function isBlankAt(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t';
}

function endsLine(text: string, at: number): boolean {
  return blanksEnd(text, at) >= contentEnd(text, at);
}
