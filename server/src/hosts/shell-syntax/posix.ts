// How sh, bash, zsh and ksh spell words.
import type { WordPiece } from '../word-pieces';
import type { ShellSyntax } from './shell-syntax';

export const posixSyntax: ShellSyntax = { spell, variable: (name) => `\${${name}}` };

/** What the shell is to split or expand stays outside of quotes; all else is quoted together where one part must be. */
function spell(pieces: readonly WordPiece[]): string {
  let word = '';
  let group: WordPiece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'text' || isQuoted(piece)) {
      group.push(piece);
      continue;
    }
    word += spellGroup(group, word === '') + piece.text;
    group = [];
  }
  word += spellGroup(group, word === '');
  return word === '' ? "''" : word;
}

function isQuoted(piece: WordPiece): boolean {
  return (
    piece.kind === 'dynamic' &&
    (piece.part.kind === 'variable' || piece.part.kind === 'command') &&
    !piece.part.splits
  );
}

function spellGroup(group: readonly WordPiece[], first: boolean): string {
  if (group.length === 0) return '';
  if (group.some(({ kind }) => kind === 'dynamic'))
    return `"${group.map((piece) => (piece.kind === 'text' ? escapeDouble(piece.text) : piece.text)).join('')}"`;
  const text = group.map((piece) => piece.text).join('');
  if (/^[\p{L}\p{N}_@%+=:,./~^-]+$/u.test(text) && !(first && /^[~=]|:~/u.test(text))) return text;
  return text.includes("'") ? `"${escapeDouble(text)}"` : `'${text}'`;
}

function escapeDouble(text: string): string {
  return text.replace(/[\\"$`]/gu, '\\$&');
}
