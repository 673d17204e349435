// How PowerShell spells words for programs, as its versions 5 and 7 agree on.
import type { WordPiece } from '../word-pieces';
import type { ShellSyntax } from './shell-syntax';

export const powershellSyntax: ShellSyntax = {
  spell,
  variable: (name) => (own.has(name) ? `$${name}` : `$env:${name}`),
};

/** Variables of PowerShell itself. */
const own: ReadonlySet<string> = new Set(['PWD', 'HOME']);

/**
 * Version 5 loses double quotes and empty words on the way to a program, and a backslash before the quote it adds to
 * words with blanks protects that quote. Typographic quotes and dashes count as plain ones.
 */
function spell(pieces: readonly WordPiece[]): string | undefined {
  const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  if (/["\0-\x08\v-\x1F\u2013-\u2015\u2018-\u201F]/u.test(text) || pieces.length === 0) return undefined;
  if (/\s/u.test(text) && text.endsWith('\\')) return undefined;
  const [first] = pieces;
  if (pieces.length === 1 && first?.kind === 'dynamic' && first.part.splits) return first.text;
  if (pieces.some(({ kind }) => kind === 'dynamic'))
    return `"${pieces.map((piece) => (piece.kind === 'text' ? piece.text.replace(/[$`]/gu, '`$&') : braced(piece.text))).join('')}"`;
  // An option with a dot or colon in it falls apart without quotes, a comma makes a list.
  const isBare = /^[\p{L}\p{N}_/\\.:=+-]+$/u.test(text) && !/^-.*[.:]/u.test(text);
  return isBare ? text : `'${text.replaceAll("'", "''")}'`;
}

/** What stands behind a name would go on with it. */
function braced(variable: string): string {
  const name = /^\$((?:\w+:)?\w+)$/u.exec(variable)?.[1];
  return name === undefined ? variable : `\${${name}}`;
}
