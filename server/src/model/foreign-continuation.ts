// Continuation characters of other shells at the end of a line: `^` of cmd.exe, the backtick of PowerShell.
import { blanksEnd, contentEnd } from '../base/lines';
import type { CommandSite } from '../hosts/types';

export type ForeignCharacter = '^' | '`';

export interface ForeignContinuation {
  readonly character: ForeignCharacter;
  /** Its offset relative to the start of the site. */
  readonly at: number;
  /** It may as well begin a command substitution, as another backtick ends one. */
  readonly mayBeOther: boolean;
}

/** The character that stands alone at the end of the command's first unjoined line, if it is of another shell. */
export function foreignContinuation(site: CommandSite): ForeignContinuation | undefined {
  const { shell, text, words } = site;
  if (shell !== 'posix' || !(text.includes('^') || text.includes('`'))) return undefined;
  const last = words.at(-1);
  if (last?.cooked === '^' && last.quoting === 'none')
    return { character: '^', at: last.span.start, mayBeOther: false };
  // What begins in another line is no comment or program in backticks, which people write into one.
  const open = words.find(({ span }) => text.charAt(span.start) === '`' && endsLine(text, span.start + 1));
  return open && { character: '`', at: open.span.start, mayBeOther: open.cooked !== '`' };
}

/** Where the line of `at`, an offset of the text, has the character alone at its end; undefined where it has not. */
export function foreignLineEnd(text: string, at: number, character: ForeignCharacter): number | undefined {
  let end = contentEnd(text, at);
  while (end > at && isBlankAt(text, end - 1)) end -= 1;
  if (end === at || text.charAt(end - 1) !== character) return undefined;
  return end - 1 === at || isBlankAt(text, end - 2) ? end - 1 : undefined;
}

function isBlankAt(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t';
}

function endsLine(text: string, at: number): boolean {
  return blanksEnd(text, at) >= contentEnd(text, at);
}
